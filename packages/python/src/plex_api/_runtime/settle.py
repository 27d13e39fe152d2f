from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx

from .attempt import Attempt
from .charset import text_in
from .decode import NotJSON, decode, parse
from .errors.sdk_error import SDKError
from .media_type import choose, choose_outcome
from .operation import Failure, Operation, Outcome
from .redirect import follow


async def settle(
    attempt: Attempt, operation: Operation[Any], request: httpx.Request, first: httpx.Response
) -> tuple[httpx.Response, Outcome]:
    """For a response that isn't just what was declared: the final response and its outcome, or the error that it is."""
    response, refusal = await follow(attempt, request, first, operation.outcomes)
    attempt.response = response
    outcome = choose_outcome(operation.outcomes, response)
    if outcome is not None:
        return response, outcome
    attempt.body = body = await attempt.channel.read(response, attempt)
    if response.is_success:
        raise SDKError(attempt, response, surprise(operation.outcomes, response), None)
    detail = refusal or explain(body, response.headers.get("content-type", ""))
    declared = choose(operation.failures, response)
    if declared is None:
        raise SDKError(attempt, response, detail, None)
    raise failure(declared, attempt, response, detail)


def surprise(outcomes: Sequence[Outcome], response: httpx.Response) -> str:
    successes = [outcome for outcome in outcomes if not str(outcome.status).startswith("3")]
    expected = dict.fromkeys(outcome.content_type or "no body" for outcome in successes)
    received = response.headers.get("content-type", "without one")
    return f"the content type is {received}, expected {' or '.join(expected)}"


def failure(declared: Failure, attempt: Attempt, response: httpx.Response, detail: str) -> SDKError[Any]:
    try:
        data = decode(declared, response.content, response.headers.get("content-type", ""))
    except NotJSON:
        return SDKError(attempt, response, detail, None)
    error = declared.error()(attempt, response, detail, data)
    if error.declared_headers:
        from .result_headers import read_headers

        for field, value in read_headers(error.declared_headers, response, declared.status).items():
            setattr(error, field, value)
    return error


def explain(body: bytes, content_type: str) -> str:
    """The message and the code of an error, from the known places in a body."""
    try:
        wire = parse(body, content_type)
    except NotJSON:
        from .markup import explain_markup

        return explain_markup(text_in(body, content_type))
    outer = wire if isinstance(wire, dict) else {}
    errors, error = outer.get("errors"), outer.get("error")
    first = (errors[0] if errors else None) if isinstance(errors, list) else errors
    source: dict[str, Any] = next((each for each in (first, error, wire) if isinstance(each, dict)), {})
    texts = [source.get("message"), source.get("error"), source.get("detail"), source.get("title"), first, error]
    text = next((each for each in texts if isinstance(each, str) and each), "")
    code = source.get("code")
    known = text and isinstance(code, (str, int, float)) and not isinstance(code, bool)
    return f"{text} ({code})" if known else text
