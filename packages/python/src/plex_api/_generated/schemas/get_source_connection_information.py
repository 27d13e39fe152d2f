# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

GET_SOURCE_CONNECTION_INFORMATION_RESPONSE_BODY_DATA_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "errors": {"type": "array", "items": lambda: schemas.ERROR_DETAIL_SCHEMA},
    },
}


GET_SOURCE_CONNECTION_INFORMATION_OK_RESPONSE_BODY_SCHEMA: SchemaObject = {
    "type": "object",
    "required": ["MediaContainer"],
    "properties": {
        "MediaContainer": lambda: GET_SOURCE_CONNECTION_INFORMATION_MEDIA_CONTAINER_SCHEMA,
    },
}


GET_SOURCE_CONNECTION_INFORMATION_MEDIA_CONTAINER_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "Device": {
            "anyOf": [
                lambda: schemas.SOURCE_DEVICE_SCHEMA,
                {"type": "array", "items": lambda: schemas.SOURCE_DEVICE_SCHEMA},
            ],
        },
    },
}
