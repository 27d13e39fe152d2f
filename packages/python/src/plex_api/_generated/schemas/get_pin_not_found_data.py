# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

schema: SchemaObject = {
    "type": "object",
    "properties": {
        "errors": {"type": "array", "items": lambda: schemas.error_detail.schema},
    },
}
