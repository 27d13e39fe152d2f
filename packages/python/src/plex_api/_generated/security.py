# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from .._runtime.security import api_key_header

access_token = api_key_header("access_token", "x-plex-token", "PLEX_ACCESS_TOKEN")
"""Plex Authentication Token"""
