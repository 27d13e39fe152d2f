# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from . import components, errors, operations

__all__ = ["components", "errors", "operations"]
