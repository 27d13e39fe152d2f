# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

PLEX_SERVICE_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["identifier"],
    "properties": {
        "endpoint": {"type": "string", "format": "uri"},
        "identifier": {"type": "string"},
        "secret": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "status": lambda: PLEX_SERVICE_STATUS_SCHEMA,
        "token": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    },
}


PLEX_SERVICE_STATUS_SCHEMA: SchemaObject = {"enum": ["online", "offline"]}
