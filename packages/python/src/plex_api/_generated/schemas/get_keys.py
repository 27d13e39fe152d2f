# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

GET_KEYS_RESPONSE_BODY_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["keys"],
    "properties": {
        "keys": {"type": "array", "items": lambda: schemas.PUBLIC_KEY_SCHEMA},
    },
}
