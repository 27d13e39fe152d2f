# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

PUBLIC_KEY_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["crv", "kty", "x"],
    "properties": {
        "alg": {"type": "string"},
        "crv": {"type": "string"},
        "kid": {"type": "string"},
        "kty": {"type": "string"},
        "use": {"type": "string"},
        "x": {"type": "string"},
    },
}
