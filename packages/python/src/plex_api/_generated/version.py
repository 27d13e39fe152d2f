# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

__version__ = "0.1.0"
