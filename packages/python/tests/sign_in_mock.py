"""The mock of the services that a key of the device signs in to, on a free port of this machine."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from .prism import NODE, ROOT


class SignInMock:
    def __init__(self, url: str) -> None:
        self.url = url

    def tell(self, **orders: Any) -> Any:
        """What the README of the mock calls an order."""
        return httpx.post(f"{self.url}/control", json=orders, trust_env=False).json()

    def counted(self, path: str) -> int:
        return sum(request.endswith(path) for request in self.tell()["requests"])


@contextmanager
def sign_in_mock() -> Iterator[SignInMock]:
    program = str(ROOT / "conformance/src/sign-in/main.ts")
    server = subprocess.Popen([str(NODE), program], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        yield SignInMock(server.stdout.readline().split()[-1])
    finally:
        server.kill()
        server.communicate()
