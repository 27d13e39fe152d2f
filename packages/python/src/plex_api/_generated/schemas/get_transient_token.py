# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

GET_TRANSIENT_TOKEN_RESPONSE_BODY_DATA_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "errors": {"type": "array", "items": lambda: schemas.ERROR_DETAIL_SCHEMA},
    },
}


GET_TRANSIENT_TOKEN_OK_RESPONSE_BODY_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["MediaContainer"],
    "properties": {
        "MediaContainer": lambda: GET_TRANSIENT_TOKEN_MEDIA_CONTAINER_SCHEMA,
    },
}


GET_TRANSIENT_TOKEN_MEDIA_CONTAINER_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["token"],
    "properties": {
        "size": {"type": "integer", "format": "int32"},
        "token": {"type": "string"},
    },
}
