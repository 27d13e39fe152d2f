# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

ERROR_DETAIL_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "code": {"type": "integer", "format": "int32"},
        "message": {"type": "string"},
        "status": {"type": "integer", "format": "int32"},
    },
}
