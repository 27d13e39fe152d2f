# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazily

if TYPE_CHECKING:
    from . import get_source_connection_information, get_token_details, get_transient_token, post_users_sign_in_data
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "get_source_connection_information": ".get_source_connection_information",
            "get_token_details": ".get_token_details",
            "get_transient_token": ".get_transient_token",
            "post_users_sign_in_data": ".post_users_sign_in_data",
        },
    )

__all__ = ["get_source_connection_information", "get_token_details", "get_transient_token", "post_users_sign_in_data"]
