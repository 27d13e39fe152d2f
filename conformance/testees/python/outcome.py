"""What came of a call, in words that every language has."""

from __future__ import annotations

import asyncio
from dataclasses import fields
from typing import Any

from package import Package, snake
from values import to_wire

COMMON = {"status_code", "content_type", "raw_response"}


def outcome_of(result: Any, header_names: list[str]) -> dict[str, Any]:
    others = COMMON | {snake(name) for name in header_names}
    values = [getattr(result, field.name) for field in fields(result) if field.name not in others]
    given = [value for value in values if value is not None]
    return {
        "status": result.status_code,
        "contentType": result.content_type,
        "headers": dict(result.raw_response.headers),
        "resultHeaders": of_headers(result, header_names),
        **({"result": to_wire(given[0])} if given else {}),
    }


def failure_of(error: BaseException, header_names: list[str], package: Package) -> dict[str, Any]:
    outcome: dict[str, Any] = {"kind": kind_of(error, package), "message": str(error)}
    if isinstance(error, package.module.SDKError):
        outcome |= {
            "status": error.status_code,
            "contentType": error.content_type,
            "headers": dict(error.headers),
            "body": error.body,
            **({} if error.data is None else {"data": to_wire(error.data)}),
            **({} if type(error) is package.module.SDKError else {"resultHeaders": of_headers(error, header_names)}),
        }
    return {"error": outcome}


def of_headers(holder: Any, names: list[str]) -> dict[str, Any]:
    values = {name: getattr(holder, snake(name), None) for name in names}
    return {name: to_wire(value) for name, value in values.items() if value is not None}


def kind_of(error: BaseException, package: Package) -> str:
    module = package.module
    if isinstance(error, asyncio.CancelledError):
        return "aborted"
    if isinstance(error, module.ResponseValidationError):
        return "response-validation"
    if isinstance(error, module.SDKError):
        return "sdk-error" if type(error) is module.SDKError else f"declared-error:{type(error).__name__}"
    if isinstance(error, module.PollTimeoutError):
        return "expired" if error.expired else "late"
    if type(error).__name__ == "SignInError":
        return "sign-in"
    kinds = {
        module.TimeoutError: "timeout",
        module.ConnectionError: "connection",
        module.ResponseTooLargeError: "too-large",
        module.InvalidRequestError: "invalid-request",
    }
    return next((kind for known, kind in kinds.items() if isinstance(error, known)), "caller")
