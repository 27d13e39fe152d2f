# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

schema: SchemaObject = {
    "type": "object",
    "properties": {
        "active": {"type": "boolean"},
        "features": {"type": "array", "items": {"type": "string"}},
        "paymentService": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "plan": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "status": lambda: schemas.subscription_summary_status.schema,
        "subscribedAt": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]},
    },
}
