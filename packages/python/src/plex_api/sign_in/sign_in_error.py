from __future__ import annotations

from typing import Literal


class SignInError(Exception):
    """What is wrong beside the errors of the single calls. Its message holds no secret."""

    failure: Literal["unverified-token", "media-server"]
    """A token that plex.tv did not sign for this device, or one that a media server does not take."""

    def __init__(self, failure: Literal["unverified-token", "media-server"], message: str) -> None:
        super().__init__(message)
        self.failure = failure

    def __reduce__(self) -> tuple[type[SignInError], tuple[str, str]]:
        return type(self), (self.failure, str(self))
