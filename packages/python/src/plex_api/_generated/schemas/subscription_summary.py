# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

SUBSCRIPTION_SUMMARY_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "active": {"type": "boolean"},
        "features": {"type": "array", "items": {"type": "string"}},
        "paymentService": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "plan": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "status": lambda: SUBSCRIPTION_SUMMARY_STATUS_SCHEMA,
        "subscribedAt": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]},
    },
}


SUBSCRIPTION_SUMMARY_STATUS_SCHEMA: SchemaObject = {"enum": ["Inactive", "Active"]}
