# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

SOURCE_DEVICE_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "accessToken": {"type": "string"},
        "clientIdentifier": {"type": "string"},
        "name": {"type": "string"},
        "Connection": {"type": "array", "items": lambda: schemas.SOURCE_CONNECTION_SCHEMA},
    },
}
