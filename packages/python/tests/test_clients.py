"""What can be done with a client beside calling: show it, copy it, send it to another process, close it."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx
import pytest

import plex_api
from plex_api.models import components, errors, operations

from .calling import CANARY
from .serving import serve


def token() -> str:
    return CANARY


def test_it_shows_its_server_and_whether_it_is_closed_and_nothing_else() -> None:
    plex = plex_api.PlexAPI(access_token=CANARY, x_plex_client_identifier=CANARY, headers={"x-key": CANARY})
    assert repr(plex) == "<PlexAPI at https://10.10.10.47:32400>"
    plex.close()
    assert repr(plex) == "<PlexAPI at https://10.10.10.47:32400, closed>"
    assert repr(plex_api.AsyncPlexAPI(server_url="http://host/api/")) == "<AsyncPlexAPI at http://host/api>"
    assert repr(plex_api.PlexAPI(server_url=f"https://me:{CANARY}@host")) == "<PlexAPI at an invalid URL>"
    assert CANARY not in repr(vars(plex))


@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda plex: pickle.loads(pickle.dumps(plex))])
def test_a_copy_has_the_same_options_and_connections_of_its_own(
    duplicate: Callable[[plex_api.PlexAPI], plex_api.PlexAPI],
) -> None:
    with serve(lambda exchange: exchange.json({"username": "me"})) as server:
        plex = plex_api.PlexAPI(
            access_token=token, retries=plex_api.RetryOptions(max_retries=1), hooks=plex_api.debug_logger()
        )
        call = partial(plex.authentication.get_token_details, server_url=server.url)
        call()
        other = duplicate(plex)
        plex.close()
        other.authentication.get_token_details(server_url=server.url)
        other.close()
        with pytest.raises(plex_api.InvalidRequestError, match="closed"):
            call()
    assert [request.headers["x-plex-token"] for request in server.requests] == [CANARY] * 2


def test_one_that_was_given_an_http_client_says_that_it_cannot_be_copied() -> None:
    with (
        httpx.Client() as http,
        pytest.raises(TypeError, match="was given an httpx client cannot be copied or pickled"),
    ):
        copy.deepcopy(plex_api.PlexAPI(client=http))


def test_a_closed_one_stays_closed_in_a_copy() -> None:
    plex = plex_api.AsyncPlexAPI()
    assert not copy.deepcopy(plex)._core.channel.is_closed
    plex._core.channel.is_closed = True
    assert copy.deepcopy(plex)._core.channel.is_closed


def test_values_for_options_compare_copy_and_pickle() -> None:
    for value in (
        plex_api.RetryOptions(max_retries=3),
        plex_api.BasicCredential("me", CANARY),
        plex_api.File(b"content", "name", "text/plain"),
    ):
        assert copy.deepcopy(value) == value == pickle.loads(pickle.dumps(value))
        assert hash(value) == hash(copy.copy(value))
    assert repr(plex_api.BasicCredential("me", CANARY)) == "BasicCredential(username='me')"
    assert repr(plex_api.File(CANARY.encode(), "a.txt")) == "File(name='a.txt', content_type=None)"


def test_errors_are_named_as_users_import_them() -> None:
    names = {f"{kind.__module__}.{kind.__qualname__}" for kind in (plex_api.TimeoutError, plex_api.SDKError)}
    assert names == {"plex_api.TimeoutError", "plex_api.SDKError"}
    assert plex_api.RequestError.__module__ == "plex_api"
    assert errors.GetTokenDetailsUnauthorized.__module__ == "plex_api.models.errors"

    class Mine(plex_api.SDKError[None]):
        pass

    assert Mine.__module__ == __name__


def test_an_error_survives_another_process_without_showing_a_secret() -> None:
    body = {"errors": [{"code": 1001, "message": CANARY}]}
    with serve(lambda exchange: exchange.json(body, 401)) as server, plex_api.PlexAPI(access_token=CANARY) as plex:
        with pytest.raises(errors.GetTokenDetailsUnauthorized) as caught:
            plex.authentication.get_token_details(server_url=server.url)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is errors.GetTokenDetailsUnauthorized
    assert (str(again), again.status_code, again.data) == (str(caught.value), 401, caught.value.data)
    assert CANARY not in repr(again)


def test_a_name_that_is_not_there_says_so() -> None:
    with pytest.raises(AttributeError, match="module 'plex_api' has no attribute 'PlexApi'") as caught:
        plex_api.PlexApi  # type: ignore[attr-defined]  # noqa: B018
    assert (caught.value.name, caught.value.obj) == ("PlexApi", plex_api)


def test_completion_lists_what_is_public() -> None:
    assert set(dir(plex_api)) == set(plex_api.__all__)
    assert dir(operations) == sorted(operations.__all__)
    assert "UserPlexAccount" in dir(components)


def test_a_group_is_loaded_when_it_is_used_first_and_then_stays() -> None:
    program = """
import sys, plex_api
plex = plex_api.PlexAPI()
loaded = lambda: sorted(name for name in sys.modules if name.startswith("plex_api.sdks."))
assert loaded() == [], loaded()
assert plex.pins is plex.pins
assert loaded() == ["plex_api.sdks.pins"], loaded()
"""
    source = Path(plex_api.__file__).parent.parent
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=source, check=False)
    assert ran.returncode == 0, ran.stderr


def test_a_group_can_be_replaced_in_a_test_of_a_program() -> None:
    plex = plex_api.PlexAPI()
    replacement = copy.copy(plex.pins)
    plex.pins = replacement
    assert plex.pins is replacement
    assert plex_api.PlexAPI().pins is not replacement
