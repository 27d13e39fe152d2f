# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

SUBSCRIPTION_BILLING_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "internalPaymentMethod": {"type": "object", "additionalProperties": {}},
        "paymentMethodId": {"anyOf": [{"type": "integer", "format": "int64"}, {"type": "null"}]},
    },
}
