# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

REGISTER_KEY_UNAUTHORIZED_DATA_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "errors": {"type": "array", "items": lambda: schemas.ERROR_DETAIL_SCHEMA},
    },
}
