# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazily

if TYPE_CHECKING:
    from ..models.operations import (
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
            "create_pin": "..models.operations.create_pin",
            "exchange_token": "..models.operations.exchange_token",
            "get_keys": "..models.operations.get_keys",
            "get_nonce": "..models.operations.get_nonce",
            "get_pin": "..models.operations.get_pin",
            "get_source_connection_information": "..models.operations.get_source_connection_information",
            "get_token_details": "..models.operations.get_token_details",
            "get_transient_token": "..models.operations.get_transient_token",
            "post_users_sign_in_data": "..models.operations.post_users_sign_in_data",
            "register_key": "..models.operations.register_key",
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
