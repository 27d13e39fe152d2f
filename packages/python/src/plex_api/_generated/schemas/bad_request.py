# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

BAD_REQUEST_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "errors": {"type": "array", "items": lambda: schemas.ERROR_DETAIL_SCHEMA},
    },
}
