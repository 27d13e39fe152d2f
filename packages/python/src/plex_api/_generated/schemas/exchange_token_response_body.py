# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

schema: SchemaObject = {
    "type": "object",
    "required": ["auth_token"],
    "properties": {
        "auth_token": {"type": "string"},
    },
}
