# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from plex_api_runtime.lazy import lazily

if TYPE_CHECKING:
    from plex_api_runtime.body import Bytes, File
    from plex_api_runtime.debug import debug_logger
    from plex_api_runtime.errors import (
        ConnectionError,
        InvalidRequestError,
        RequestError,
        ResponseValidationError,
        SDKError,
        TimeoutError,
    )
    from plex_api_runtime.model import Model
    from plex_api_runtime.options import (
        BasicCredential,
        Credential,
        Hooks,
        OutgoingRequest,
        ResponseMetadata,
        RetryOptions,
    )
    from plex_api_runtime.strict.validate import Issue
    from plex_api_runtime.unset import UNSET, Unset

    from .client import AsyncPlexAPI, PlexAPI
    from .models import components, errors, operations
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "AsyncPlexAPI": ".client",
            "BasicCredential": "plex_api_runtime.options",
            "Bytes": "plex_api_runtime.body",
            "ConnectionError": "plex_api_runtime.errors",
            "Credential": "plex_api_runtime.options",
            "File": "plex_api_runtime.body",
            "Hooks": "plex_api_runtime.options",
            "InvalidRequestError": "plex_api_runtime.errors",
            "Issue": "plex_api_runtime.strict.validate",
            "Model": "plex_api_runtime.model",
            "OutgoingRequest": "plex_api_runtime.options",
            "PlexAPI": ".client",
            "RequestError": "plex_api_runtime.errors",
            "ResponseMetadata": "plex_api_runtime.options",
            "ResponseValidationError": "plex_api_runtime.errors",
            "RetryOptions": "plex_api_runtime.options",
            "SDKError": "plex_api_runtime.errors",
            "TimeoutError": "plex_api_runtime.errors",
            "UNSET": "plex_api_runtime.unset",
            "Unset": "plex_api_runtime.unset",
            "components": ".models.components",
            "debug_logger": "plex_api_runtime.debug",
            "errors": ".models.errors",
            "operations": ".models.operations",
        },
    )

__all__ = [
    "UNSET",
    "AsyncPlexAPI",
    "BasicCredential",
    "Bytes",
    "ConnectionError",
    "Credential",
    "File",
    "Hooks",
    "InvalidRequestError",
    "Issue",
    "Model",
    "OutgoingRequest",
    "PlexAPI",
    "RequestError",
    "ResponseMetadata",
    "ResponseValidationError",
    "RetryOptions",
    "SDKError",
    "TimeoutError",
    "Unset",
    "components",
    "debug_logger",
    "errors",
    "operations",
]
