"""Answers a line of standard input with a line of standard output: see ../../README.md."""

from __future__ import annotations

import asyncio
import io
import json
import sys
import traceback
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from calling import Call
from outcome import failure_of, outcome_of
from package import Package, load, snake


def main(mode: str, api: str) -> None:
    package = load(api)
    answers = sys.stdout
    for line in sys.stdin:
        question = json.loads(line)
        # Cancelling is for what is awaited.
        is_async = mode == "async" or "cancel" in question["call"]
        answers.write(f"{json.dumps(answer(question, package, is_async))}\n")
        answers.flush()


def answer(question: dict[str, Any], package: Package, is_async: bool) -> dict[str, Any]:
    shown: list[str] = []
    printed = io.StringIO()
    outcome: dict[str, Any]
    with redirect_stdout(printed), redirect_stderr(printed):
        try:
            call = Call(question, package, shown.append, is_async=is_async)
            try:
                result = asyncio.run(call.run_async()) if is_async else call.run()
            except (Exception, asyncio.CancelledError) as error:
                shown += [str(error), repr(error), "".join(traceback.format_exception(error))]
                outcome = failure_of(error, question["call"]["errorHeaders"], package)
            else:
                shown += [str(result), repr(result)]
                outcome = outcome_of(result, question["call"]["responseHeaders"])
            shown.append(repr(call.client))
        except Exception as error:
            outcome = {"failure": "".join(traceback.format_exception(error))}
    names = {"method": snake(question["call"]["operation"]), "repeats": snake(question["call"].get("repeats", ""))}
    return {"id": question["id"], **names, **outcome, "shown": [*shown, printed.getvalue()]}


main(*sys.argv[1:])
