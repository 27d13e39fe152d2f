# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

schema: SchemaObject = {
    "type": "object",
    "required": ["identifier"],
    "properties": {
        "endpoint": {"type": "string", "format": "uri"},
        "identifier": {"type": "string"},
        "secret": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "status": lambda: schemas.plex_service_status.schema,
        "token": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    },
}
