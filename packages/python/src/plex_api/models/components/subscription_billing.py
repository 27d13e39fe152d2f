# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property


@dataclass(kw_only=True, repr=False, slots=True)
class SubscriptionBilling(Model):
    """How a subscription is paid"""

    internal_payment_method: Optional[Dict[str, Any]] = None
    """The payment method, as the payment service describes it"""
    payment_method_id: Optional[int] = None
    """The number of the payment method"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "internalPaymentMethod": Property("internal_payment_method"),
            "paymentMethodId": Property("payment_method_id"),
        }
