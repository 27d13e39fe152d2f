# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

EXCHANGE_TOKEN_RESPONSE_BODY_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["auth_token"],
    "properties": {
        "auth_token": {"type": "string"},
    },
}
