# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenStringEnum


class SubscriptionSummaryStatus(OpenStringEnum):
    """The state of the subscription

    A value that is not listed here is kept as the server sent it.
    """

    INACTIVE = "Inactive"
    ACTIVE = "Active"
