"""Transports of httpx that send each request directly or through its proxy."""

from __future__ import annotations

import httpx

from .deadline import RemainingTime
from .options import ProxyOption
from .proxies import Proxies, Proxy
from .timed import limited


class Routes(httpx.BaseTransport):
    def __init__(self, proxies: Proxies) -> None:
        self._proxies = proxies
        self._verify = httpx.create_ssl_context()
        self._transports: dict[Proxy | None, httpx.HTTPTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        proxy = proxy_of(request, self._proxies)
        transport = self._transports.get(proxy)
        if transport is None:
            made = httpx.HTTPTransport(verify=self._verify, proxy=through(proxy))
            # Another thread may have made one meanwhile.
            transport = self._transports.setdefault(proxy, limited(made))
        return transport.handle_request(request)

    def close(self) -> None:
        for transport in self._transports.values():
            transport.close()


class AsyncRoutes(httpx.AsyncBaseTransport):
    def __init__(self, proxies: Proxies) -> None:
        self._proxies = proxies
        self._verify = httpx.create_ssl_context()
        self._transports: dict[Proxy | None, httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = proxy_of(request, self._proxies)
        transport = self._transports.get(proxy)
        if transport is None:
            made = httpx.AsyncHTTPTransport(verify=self._verify, proxy=through(proxy))
            transport = self._transports.setdefault(proxy, made)
        return await transport.handle_async_request(request)

    async def aclose(self) -> None:
        for transport in self._transports.values():
            await transport.aclose()


def route(proxy: ProxyOption) -> httpx.BaseTransport:
    """Sends directly at no cost where there is no proxy at all."""
    proxies = Proxies.chosen(proxy)
    return Routes(proxies) if proxies else limited(httpx.HTTPTransport())


def async_route(proxy: ProxyOption) -> httpx.AsyncBaseTransport:
    proxies = Proxies.chosen(proxy)
    return AsyncRoutes(proxies) if proxies else httpx.AsyncHTTPTransport()


def proxy_of(request: httpx.Request, proxies: Proxies) -> Proxy | None:
    """Through which one a request goes, whose attempt then knows what no error may show."""
    proxy = proxies.proxy_for(request.url)
    limits = request.extensions.get("timeout")
    if proxy is not None and isinstance(limits, RemainingTime):
        limits.secrets += proxy.secrets
    return proxy


def through(proxy: Proxy | None) -> httpx.Proxy | None:
    return None if proxy is None else httpx.Proxy(proxy.url, auth=proxy.login)
