"""Bytes after a response: httpcore would read them as the response to the next request."""

from __future__ import annotations

from typing import Any

MOST_LAYERS = 10


def refuse_stray(stream: Any) -> None:
    """Lets the connection of a body that was read end with it, where there is more on it than belongs to the body."""
    for _ in range(MOST_LAYERS):
        # Neither httpx nor httpcore has another way in to what h11 has read.
        state = getattr(getattr(stream, "_connection", None), "_h11_state", None)
        if state is not None:
            if state.trailing_data[0]:
                state.send_failed()
            return
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
