# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

schema: SchemaObject = {
    "type": "object",
    "properties": {
        "Device": {
            "anyOf": [
                lambda: schemas.source_device.schema,
                {"type": "array", "items": lambda: schemas.source_device.schema},
            ],
        },
    },
}
