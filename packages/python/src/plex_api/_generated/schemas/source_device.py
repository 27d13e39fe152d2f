# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

schema: SchemaObject = {
    "type": "object",
    "properties": {
        "accessToken": {"type": "string"},
        "clientIdentifier": {"type": "string"},
        "name": {"type": "string"},
        "Connection": {"type": "array", "items": lambda: schemas.source_connection.schema},
    },
}
