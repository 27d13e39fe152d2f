# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

schema: SchemaObject = {
    "type": "object",
    "required": ["MediaContainer"],
    "properties": {
        "MediaContainer": lambda: schemas.get_transient_token_media_container.schema,
    },
}
