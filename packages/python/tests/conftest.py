"""Fixtures that several files of tests use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .sign_in_mock import SignInMock, sign_in_mock


@pytest.fixture(scope="module")
def started() -> Iterator[SignInMock]:
    with sign_in_mock() as server:
        yield server


@pytest.fixture
def mock(started: SignInMock) -> SignInMock:
    started.tell(reset=True)
    return started
