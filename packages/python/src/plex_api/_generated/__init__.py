# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.body import Bytes, File
    from .._runtime.debug import debug_logger
    from .._runtime.errors import (
        ConnectionError,
        InvalidRequestError,
        PollTimeoutError,
        RequestError,
        ResponseTooLargeError,
        ResponseValidationError,
        SDKError,
        TimeoutError,
    )
    from .._runtime.model import Model
    from .._runtime.options import (
        BasicCredential,
        Credential,
        Hooks,
        OutgoingRequest,
        PollOptions,
        ResponseMetadata,
        RetryOptions,
    )
    from .._runtime.strict.validate import Issue
    from .._runtime.unset import UNSET, Unset
    from ..models import components, errors, operations
    from .client import AsyncPlexAPI, PlexAPI
    from .version import __version__
else:
    modules = {
        "AsyncPlexAPI": "._generated.client",
        "BasicCredential": "._runtime.options",
        "Bytes": "._runtime.body",
        "ConnectionError": "._runtime.errors",
        "Credential": "._runtime.options",
        "File": "._runtime.body",
        "Hooks": "._runtime.options",
        "InvalidRequestError": "._runtime.errors",
        "Issue": "._runtime.strict.validate",
        "Model": "._runtime.model",
        "OutgoingRequest": "._runtime.options",
        "PlexAPI": "._generated.client",
        "PollOptions": "._runtime.options",
        "PollTimeoutError": "._runtime.errors",
        "RequestError": "._runtime.errors",
        "ResponseMetadata": "._runtime.options",
        "ResponseTooLargeError": "._runtime.errors",
        "ResponseValidationError": "._runtime.errors",
        "RetryOptions": "._runtime.options",
        "SDKError": "._runtime.errors",
        "TimeoutError": "._runtime.errors",
        "UNSET": "._runtime.unset",
        "Unset": "._runtime.unset",
        "__version__": "._generated.version",
        "components": ".models.components",
        "debug_logger": "._runtime.debug",
        "errors": ".models.errors",
        "operations": ".models.operations",
    }

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
    "PollOptions",
    "PollTimeoutError",
    "RequestError",
    "ResponseMetadata",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "RetryOptions",
    "SDKError",
    "TimeoutError",
    "Unset",
    "__version__",
    "components",
    "debug_logger",
    "errors",
    "operations",
]
