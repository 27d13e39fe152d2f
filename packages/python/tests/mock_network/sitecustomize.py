"""Loaded by Python before an example: what is sent to a Plex server goes to the mock server, and is told."""

from __future__ import annotations

import os
from typing import Any

import httpx

MOCK = httpx.URL(os.environ["MOCK_SERVER"])
PLEX = {"https://plex.tv": "/api/v2", "https://clients.plex.tv": "/api/v2"}


def redirected(request: httpx.Request) -> httpx.Request:
    url = request.url
    base = PLEX.get(f"{url.scheme}://{url.netloc.decode()}", "")
    path = url.raw_path.decode().removeprefix(base)
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"host"]
    return httpx.Request(
        request.method, f"{MOCK}{path}", headers=headers, content=request.content, extensions=request.extensions
    )


def told(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    url = request.url.copy_with(query=None)
    print(f"{request.method} {url}: {response.status_code}", flush=True)
    return response


send, send_async = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request


def handle_request(transport: Any, request: httpx.Request) -> httpx.Response:
    return told(request, send(transport, redirected(request)))


async def handle_async_request(transport: Any, request: httpx.Request) -> httpx.Response:
    return told(request, await send_async(transport, redirected(request)))


setattr(httpx.HTTPTransport, "handle_request", handle_request)
setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle_async_request)
