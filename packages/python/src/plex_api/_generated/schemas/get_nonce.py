# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

GET_NONCE_RESPONSE_BODY_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["nonce"],
    "properties": {
        "nonce": {"type": "string"},
    },
}
