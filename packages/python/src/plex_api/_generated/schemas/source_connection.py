# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

SOURCE_CONNECTION_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "address": {"type": "string"},
        "local": {"type": "boolean"},
        "port": {"type": "integer", "format": "int32"},
        "protocol": {"type": "string"},
        "relay": {"type": "boolean"},
        "uri": {"type": "string", "format": "uri"},
    },
}
