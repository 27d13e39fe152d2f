from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Generic

import httpx

from ..attempt import Attempt
from ..charset import text_in
from .request_error import RequestError

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from ..operation import ResultHeader

    # `except SDKError as error` says nothing of the body.
    Data = TypeVar("Data", default=Any)
else:
    from typing import TypeVar

    Data = TypeVar("Data")


class SDKError(RequestError, Generic[Data]):
    """A response that is no success, or that the API does not describe.

    `body`, `headers`, `data` and `raw_response` may hold secrets: printing or logging the error does not show them.
    """

    declared_headers: ClassVar[Sequence[ResultHeader]] = ()
    """Headers that are fields of the error."""

    status_code: int
    """HTTP response status code."""
    content_type: str
    """HTTP response content type; empty when the server sent none."""
    data: Data
    """The decoded body, where the API declares one for this status; otherwise None."""
    raw_response: httpx.Response
    """The raw HTTP response, which has been read."""

    def __init__(self, attempt: Attempt, response: httpx.Response, detail: str, data: Data) -> None:
        super().__init__(attempt, f"{response.status_code} from", detail)
        self.status_code = response.status_code
        self.content_type = response.headers.get("content-type", "")
        self.data = data
        self.raw_response = response

    def __reduce__(self) -> tuple[Any, ...]:
        restore, arguments, state = super().__reduce__()
        # The request has the credentials.
        response = copy(self.raw_response)
        response.request = httpx.Request(self.method, self.url)
        return restore, arguments, {**state, "raw_response": response}

    @property
    def body(self) -> str:
        """The body as text, whatever it is."""
        return text_in(self.raw_response.content, self.content_type)

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.raw_response.headers
