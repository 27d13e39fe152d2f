"""Security schemes: which credential of the client goes where."""

from .combined import anonymous, either, together
from .schemes import api_key_cookie, api_key_header, api_key_query, basic, bearer

__all__ = ["anonymous", "api_key_cookie", "api_key_header", "api_key_query", "basic", "bearer", "either", "together"]
