"""The httpx clients of users who give none: a request gets nothing from them that it does not have itself."""

from __future__ import annotations

from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx


class NoCookies(httpx.Cookies):
    """Cookies of one answer would go into the next request, which the API does not ask for."""

    def __init__(self) -> None:
        super().__init__(CookieJar(DefaultCookiePolicy(allowed_domains=[])))

    def extract_cookies(self, response: httpx.Response) -> None:
        """httpx would parse the URL and all headers to find none."""


class Cookieless:
    """Of a client of httpx, which makes cookies of its own from what it is given."""

    _none = NoCookies()

    @property
    def cookies(self) -> httpx.Cookies:
        return self._none

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """It stays without."""


class OwnClient(Cookieless, httpx.Client):
    def __init__(self, transport: httpx.BaseTransport) -> None:
        super().__init__(
            transport=transport, timeout=httpx.Timeout(None), cookies=self._none.jar, trust_env=False, auth=httpx.Auth()
        )


class OwnAsyncClient(Cookieless, httpx.AsyncClient):
    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        super().__init__(
            transport=transport, timeout=httpx.Timeout(None), cookies=self._none.jar, trust_env=False, auth=httpx.Auth()
        )
