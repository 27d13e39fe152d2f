# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

PIN_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["code", "id"],
    "properties": {
        "authToken": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "clientIdentifier": {"type": "string"},
        "code": {"type": "string"},
        "createdAt": {"type": "string", "format": "date-time"},
        "expiresAt": {"type": "string", "format": "date-time"},
        "expiresIn": {"type": "integer", "format": "int32"},
        "id": {"type": "integer", "format": "int64"},
        "location": lambda: schemas.PIN_LOCATION_SCHEMA,
        "newRegistration": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
        "product": {"type": "string"},
        "qr": {"type": "string", "format": "uri"},
        "trusted": {"type": "boolean"},
    },
}
