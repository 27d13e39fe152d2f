# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import boolean, model
from .. import components


@dataclass(kw_only=True, repr=False, slots=True)
class Subscription(Model):
    """One subscription, running or over"""

    billing: Optional[components.SubscriptionBilling] = None
    """How a subscription is paid"""
    can_convert: Optional[bool] = None
    """Whether the subscription can be turned into one of another kind"""
    can_downgrade: Optional[bool] = None
    """Whether there is a smaller plan to change to"""
    can_reactivate: Optional[bool] = None
    """Whether the subscription can be taken up again"""
    can_upgrade: Optional[bool] = None
    """Whether there is a bigger plan to change to"""
    canceled: Optional[bool] = None
    """Whether the subscription was cancelled"""
    ends_at: Optional[int] = None
    """When the subscription ends, in seconds since the Unix epoch"""
    grace_period: Optional[bool] = None
    """Whether the subscription is in its grace period"""
    id: Optional[int] = None
    """The number of the subscription; null where it has none"""
    mode: Optional[str] = None
    """How often the subscription is paid, such as `yearly`"""
    on_hold: Optional[bool] = None
    """Whether the subscription is on hold"""
    renews_at: Optional[int] = None
    """When the subscription renews itself, in seconds since the Unix epoch"""
    state: Optional[str] = None
    """The state, such as `active` or `ended`"""
    transfer: Optional[str] = None
    """The transfer of the subscription, if there is one"""
    type: Optional[str] = None
    """The kind of subscription, such as `plexpass`"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "billing": Property("billing", shape=model(components.SubscriptionBilling)),
            "canConvert": Property("can_convert", shape=boolean),
            "canDowngrade": Property("can_downgrade", shape=boolean),
            "canReactivate": Property("can_reactivate", shape=boolean),
            "canUpgrade": Property("can_upgrade", shape=boolean),
            "canceled": Property("canceled", shape=boolean),
            "endsAt": Property("ends_at"),
            "gracePeriod": Property("grace_period", shape=boolean),
            "id": Property("id"),
            "mode": Property("mode"),
            "onHold": Property("on_hold", shape=boolean),
            "renewsAt": Property("renews_at"),
            "state": Property("state"),
            "transfer": Property("transfer"),
            "type": Property("type"),
        }
