from collections.abc import Callable

import httpx


def connect(server: str) -> Callable[[], str]:
    client = httpx.Client()
    headers = {"accept": "application/json", "x-plex-token": "token", "x-plex-client-identifier": "client"}

    def call() -> str:
        return client.get(f"{server}/user", headers=headers).json()["email"]

    return call
