# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

SUBSCRIPTION_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "billing": lambda: schemas.SUBSCRIPTION_BILLING_SCHEMA,
        "canConvert": {"type": "boolean"},
        "canDowngrade": {"type": "boolean"},
        "canReactivate": {"type": "boolean"},
        "canUpgrade": {"type": "boolean"},
        "canceled": {"type": "boolean"},
        "endsAt": {"anyOf": [{"type": "integer", "format": "int64"}, {"type": "null"}]},
        "gracePeriod": {"type": "boolean"},
        "id": {"anyOf": [{"type": "integer", "format": "int64"}, {"type": "null"}]},
        "mode": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "onHold": {"type": "boolean"},
        "renewsAt": {"anyOf": [{"type": "integer", "format": "int64"}, {"type": "null"}]},
        "state": {"type": "string"},
        "transfer": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "type": {"type": "string"},
    },
}
