# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.open_enum import OpenStringEnum
from ..._runtime.shape import boolean, enum


@dataclass(kw_only=True, repr=False, slots=True)
class SubscriptionSummary(Model):
    """What an account is subscribed to, all in all"""

    active: Optional[bool] = None
    """Whether the account has a subscription now"""
    features: Optional[List[str]] = None
    """The features that the subscription brings"""
    payment_service: Optional[str] = None
    """The service through which the subscription is paid"""
    plan: Optional[str] = None
    """The plan, such as `lifetime`"""
    status: Optional[SubscriptionSummaryStatus] = None
    """The state of the subscription"""
    subscribed_at: Optional[str] = None
    """When the subscription began

    A date and time as in RFC 3339: `2026-01-31T12:00:00Z`.
    """
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "active": Property("active", shape=boolean),
            "features": Property("features"),
            "paymentService": Property("payment_service"),
            "plan": Property("plan"),
            "status": Property("status", shape=enum(SubscriptionSummaryStatus)),
            "subscribedAt": Property("subscribed_at"),
        }


class SubscriptionSummaryStatus(OpenStringEnum):
    """The state of the subscription

    A value that is not listed here is kept as the server sent it.
    """

    INACTIVE = "Inactive"
    ACTIVE = "Active"
