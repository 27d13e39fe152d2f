# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict

from ..._generated import schemas
from ..._runtime.body import json_body
from ..._runtime.model import Model, Properties, Property
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts, Server
from ..._runtime.options import ResponseMetadata
from ..._runtime.shape import model
from .. import components, errors


@dataclass(kw_only=True, repr=False, slots=True)
class ExchangeTokenResponseBody(Model):
    auth_token: str
    """The token, a JWT of plex.tv"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "auth_token": Property("auth_token", secret=True),
        }


@dataclass(kw_only=True, repr=False, slots=True)
class ExchangeTokenRequestBody(Model):
    jwt: str
    """The JWT, with the header `kid` and the claims `nonce`, `scope`, `aud`, `iss`, `iat` and `exp`"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "jwt": Property("jwt", secret=True),
        }


@dataclass(kw_only=True)
class ExchangeTokenResponse(ResponseMetadata):
    """What `exchange_token` gives."""

    object: ExchangeTokenResponseBody


operation: Operation[ExchangeTokenResponse] = Operation(
    id="exchangeToken",
    name="exchange_token",
    method="POST",
    path="/auth/token",
    server=Server("https://clients.plex.tv/api/v2"),
    accept="application/json",
    result=lambda: ExchangeTokenResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(ExchangeTokenResponseBody),
            schema=lambda: schemas.EXCHANGE_TOKEN_RESPONSE_BODY_SCHEMA,
        ),
    ),
    failures=(
        Failure(
            400,
            "application/json",
            error=lambda: errors.BadRequestError,
            shape=lambda: model(components.BadRequest),
        ),
        Failure(
            422,
            "application/json",
            error=lambda: errors.KeyRefusedError,
            shape=lambda: model(components.KeyRefused),
        ),
        Failure(
            429,
            "application/json",
            error=lambda: errors.TooManyRequestsError,
            shape=lambda: model(components.TooManyRequests),
        ),
        Failure(
            498,
            "application/json",
            error=lambda: errors.TokenExpiredError,
            shape=lambda: model(components.TokenExpired),
        ),
    ),
)


def request(request_body: ExchangeTokenRequestBody) -> RequestParts:
    return RequestParts(body=json_body(request_body, model(ExchangeTokenRequestBody)))
