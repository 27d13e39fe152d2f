from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .channel import Channel
from .options import Hooks, OutgoingRequest


async def notify(
    channel: Channel,
    hooks: Hooks | Sequence[Hooks],
    event: Literal["before_request", "after_success", "after_error"],
    request: OutgoingRequest,
    *values: Any,
) -> None:
    """Calls the hooks of a client for one event, in their order."""
    for hook in [hooks] if isinstance(hooks, Hooks) else hooks:
        await channel.resolve(getattr(hook, event)(request, *values))
