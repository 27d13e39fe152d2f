"""The client against a server that checks every request, and answers, as openapi.yaml says."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

import plex_api
from plex_api.models import components, errors, operations

from .prism import PRISM, prism

TOKEN = "canary-token-5f0e"
TYPE = operations.GetTransientTokenQueryParamType.DELEGATION
ALL = operations.Scope.ALL

pytestmark = pytest.mark.skipif(not PRISM.exists(), reason="Prism is not installed: run npm install")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with prism() as address:
        yield address


@pytest.fixture
def plex(url: str) -> Iterator[plex_api.PlexAPI]:
    with plex_api.PlexAPI(
        access_token=TOKEN,
        x_plex_client_identifier="contract-test",
        override_server_url=f"{url}/",
        validate_responses=True,
    ) as client:
        yield client


def test_a_transient_token_is_decoded_and_not_shown(plex: plex_api.PlexAPI) -> None:
    result = plex.security.get_transient_token(type=TYPE, scope=ALL)
    assert (result.status_code, result.content_type) == (200, "application/json")
    assert result.object.media_container.token.startswith("transient-")
    assert result.object.media_container.token not in repr(result)


def test_one_device_or_several_the_result_is_a_list(plex: plex_api.PlexAPI) -> None:
    one = plex.authentication.get_source_connection_information("server://client-identifier")
    several = plex.authentication.get_source_connection_information(
        source="server://client-identifier", headers={"Prefer": "example=severalDevices"}
    )
    (device,) = one.object.media_container.device or []
    assert isinstance(device, components.SourceDevice)
    assert [connection.local for connection in device.connection or []] == [True, False]
    assert len(several.object.media_container.device or []) == 2


def test_the_account_is_complete_and_its_json_is_what_the_server_sent(plex: plex_api.PlexAPI) -> None:
    result = plex.authentication.get_token_details()
    account = result.user_plex_account
    assert account.auth_token
    assert account.to_dict() == result.raw_response.json()
    assert account.profile is not None
    assert account.profile.auto_select_subtitle is components.UserProfileAutoSelectSubtitle.SHOWN_WITH_FOREIGN_AUDIO
    assert account.auth_token not in repr(result)
    assert pickle.loads(pickle.dumps(result)) == result


def test_a_sign_in_sends_the_form_that_the_api_describes(plex: plex_api.PlexAPI) -> None:
    body = operations.PostUsersSignInDataRequestBody(
        login="username@email.com", password="password123", remember_me=True, verification_code="123456"
    )
    result = plex.authentication.post_users_sign_in_data(request_body=body)
    assert result.status_code == 201
    account = result.user_plex_account
    assert [subscription.state for subscription in account.past_subscriptions or []] == ["ended"]
    assert account.to_dict() == result.raw_response.json()


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [(400, errors.GetTokenDetailsBadRequest, 1000), (401, errors.GetTokenDetailsUnauthorized, 1001)],
)
def test_an_error_has_a_class_of_its_own(
    plex: plex_api.PlexAPI,
    status: int,
    kind: type[errors.GetTokenDetailsBadRequest | errors.GetTokenDetailsUnauthorized],
    code: int,
) -> None:
    with pytest.raises(kind) as caught:
        plex.authentication.get_token_details(headers={"prefer": f"code={status}"})
    error = caught.value
    assert isinstance(error, errors.SDKError)
    assert error.status_code == status
    assert [detail.code for detail in error.data.errors or []] == [code]
    assert TOKEN not in repr(error) + str(error) + str(vars(error))


def test_an_error_without_a_body_is_an_error_all_the_same(plex: plex_api.PlexAPI) -> None:
    with pytest.raises(errors.SDKError) as caught:
        plex.security.get_transient_token(TYPE, ALL, headers={"prefer": "code=400"})
    assert (type(caught.value), caught.value.status_code, caught.value.body) == (errors.SDKError, 400, "")


def test_a_call_without_a_credential_is_refused_before_it_is_sent(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLEX_ACCESS_TOKEN", raising=False)
    with plex_api.PlexAPI(server_url=url) as anonymous, pytest.raises(errors.InvalidRequestError) as caught:
        anonymous.security.get_transient_token(TYPE, ALL)
    assert "PLEX_ACCESS_TOKEN" in str(caught.value)


@pytest.mark.anyio
async def test_the_async_client_does_the_same(url: str) -> None:
    async def token() -> str:
        return TOKEN

    async with plex_api.AsyncPlexAPI(
        access_token=token, x_plex_client_identifier="contract-test", override_server_url=url
    ) as plex:
        result = await plex.security.get_transient_token(type=TYPE, scope=ALL)
        account = (await plex.authentication.get_token_details()).user_plex_account
        with pytest.raises(errors.GetTokenDetailsUnauthorized):
            await plex.authentication.get_token_details(headers={"prefer": "code=401"})
    assert result.object.media_container.token.startswith("transient-")
    assert account.username == "username"
