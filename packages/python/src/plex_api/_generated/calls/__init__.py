# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazily

if TYPE_CHECKING:
    from . import (
        create_pin,
        exchange_token,
        get_keys,
        get_nonce,
        get_pin,
        get_source_connection_information,
        get_token_details,
        get_transient_token,
        post_users_sign_in_data,
        register_key,
    )
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "create_pin": ".create_pin",
            "exchange_token": ".exchange_token",
            "get_keys": ".get_keys",
            "get_nonce": ".get_nonce",
            "get_pin": ".get_pin",
            "get_source_connection_information": ".get_source_connection_information",
            "get_token_details": ".get_token_details",
            "get_transient_token": ".get_transient_token",
            "post_users_sign_in_data": ".post_users_sign_in_data",
            "register_key": ".register_key",
        },
    )

__all__ = [
    "create_pin",
    "exchange_token",
    "get_keys",
    "get_nonce",
    "get_pin",
    "get_source_connection_information",
    "get_token_details",
    "get_transient_token",
    "post_users_sign_in_data",
    "register_key",
]
