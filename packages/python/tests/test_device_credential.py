from __future__ import annotations

import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

import plex_api
from plex_api.models import errors
from plex_api.sign_in import AsyncDeviceCredential, SignInError, device_key, new_seed, public_key_of

from .device import DAY, LEGACY, QUICK, client, device, ignore, registered
from .sign_in_mock import SignInMock

pytest.importorskip("cryptography", reason="the package cryptography is not installed: run npm run setup")


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ahead = 0.0
        real = time.time
        monkeypatch.setattr(time, "time", lambda: real() + self.ahead)


def test_the_thumbprint_of_a_key_is_that_of_rfc_8037_and_the_seed_is_the_key() -> None:
    key = public_key_of(device_key(urlsafe_b64decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")))
    assert key.x == "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    assert key.kid == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
    assert (key.kty, key.crv, key.use, key.alg) == ("OKP", "Ed25519", "sig", "EdDSA")
    with pytest.raises(ValueError, match="a seed is 32 bytes"):
        device_key(b"short")


def test_a_pin_registers_the_key_and_gives_a_token(mock: SignInMock) -> None:
    credential = device(mock)
    codes: list[str] = []
    mock.tell(confirmAfter=2)
    credential.sign_in(lambda pin: codes.append(pin.code), interval=0)
    assert [len(code) for code in codes] == [25]
    account = client(mock, access_token=credential).authentication.get_token_details().user_plex_account
    assert account is not None
    assert account.username == "me"
    assert mock.counted("/auth/token") == 0


def test_a_pin_that_expires_ends_the_sign_in(mock: SignInMock) -> None:
    with pytest.raises(errors.GetPinNotFound):
        device(mock).sign_in(lambda _: mock.tell(advance=1800), interval=0)


def test_while_a_user_takes_longer_than_a_signature_lasts_another_is_sent(
    mock: SignInMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, clock = time.monotonic, Clock(monkeypatch)
    monkeypatch.setattr("plex_api.sign_in.device_tokens.time.monotonic", lambda: real() + clock.ahead)

    def pass_time(_: float) -> None:
        clock.ahead += 250
        mock.tell(advance=250, **({"confirm": True} if clock.ahead == 250 else {}))

    monkeypatch.setattr("plex_api.sign_in.device_credential.time.sleep", pass_time)
    device(mock).sign_in(ignore)
    assert mock.counted("/auth/nonce") == 2


def test_a_token_registers_the_key_and_the_key_alone_is_enough_from_then_on(mock: SignInMock) -> None:
    key = device_key(new_seed())
    registered(mock, key)
    client(mock, access_token=device(mock, key)).authentication.get_token_details()
    assert mock.counted("/auth/token") == 1


def test_all_threads_at_once_take_one_token(mock: SignInMock) -> None:
    plex = client(mock, access_token=registered(mock))
    for expected in (1, 2):
        with ThreadPoolExecutor(10) as pool:
            calls = [pool.submit(plex.authentication.get_token_details) for _ in range(10)]
            assert [call.result().status_code for call in calls] == [200] * 10
        assert mock.counted("/auth/token") == expected
        mock.tell(expireTokens=True)


@pytest.mark.anyio
async def test_all_tasks_at_once_take_one_token(mock: SignInMock) -> None:
    import anyio

    options: Any = {"x_plex_client_identifier": "tv", "override_server_url": mock.url, "retries": QUICK}
    async with plex_api.AsyncPlexAPI(**options) as anonymous:
        credential = AsyncDeviceCredential(anonymous, client_identifier="tv", key=device_key(new_seed()))
        mock.tell(confirmAfter=1)
        await credential.sign_in(ignore, interval=0)
        async with plex_api.AsyncPlexAPI(**options, access_token=LEGACY) as authorized:
            await credential.register(authorized)
        async with plex_api.AsyncPlexAPI(**options, access_token=credential) as plex:
            mock.tell(expireTokens=True)
            async with anyio.create_task_group() as group:
                for _ in range(10):
                    group.start_soon(plex.authentication.get_token_details)
    assert mock.counted("/auth/token") == 1


def test_a_token_is_renewed_when_less_than_a_day_is_left_and_used_for_as_long_as_it_is_good(
    mock: SignInMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock(monkeypatch)
    plex = client(mock, access_token=registered(mock))
    plex.authentication.get_token_details()
    clock.ahead = 5.9 * DAY
    mock.tell(advance=5.9 * DAY)
    plex.authentication.get_token_details()
    assert mock.counted("/auth/token") == 1
    clock.ahead += 0.5 * DAY
    mock.tell(advance=0.5 * DAY, tooMany=[{"path": "/auth/nonce", "retryAfter": 0}] * 3)
    plex.authentication.get_token_details()
    assert mock.counted("/auth/token") == 1
    plex.authentication.get_token_details()
    assert mock.counted("/auth/token") == 2


def test_a_token_that_the_service_calls_expired_is_renewed_once_and_the_call_repeated(mock: SignInMock) -> None:
    plex = client(mock, access_token=registered(mock), retries=False)
    plex.authentication.get_token_details()
    mock.tell(expireTokens=True)
    plex.authentication.get_token_details()
    assert mock.counted("/user") == 3
    mock.tell(expireTokens=True, forge="expiry")
    with pytest.raises(SignInError, match=r"the token of plex\.tv is not used: it has expired"):
        plex.authentication.get_token_details()


def test_a_store_keeps_the_token_and_nothing_else_does(mock: SignInMock) -> None:
    class Store:
        def __init__(self) -> None:
            self.saved: list[str] = []

        def load(self) -> str | None:
            return self.saved[-1] if self.saved else None

        def save(self, token: str) -> None:
            self.saved.append(token)

    store, key = Store(), device_key(new_seed())
    registered(mock, key, store=store)()
    assert len(store.saved) == 1
    assert device(mock, key, store=store)() == store.saved[0]
    assert mock.counted("/auth/token") == 1
    # A token of a key that the device had before, what is none, and a half of one.
    registered(mock, device_key(new_seed()), store=store)()
    store.saved.append("none at all")
    registered(mock, device_key(new_seed()), store=store)()
    store.saved.append(store.saved[0][:-9])
    device(mock, key, store=store)()
    assert mock.counted("/auth/token") == 4


def test_two_credentials_that_share_a_store_do_not_disturb_each_other(mock: SignInMock) -> None:
    class Store:
        saved: str | None = None

        def load(self) -> str | None:
            return self.saved

        def save(self, token: str) -> None:
            self.saved = token

    store, key = Store(), device_key(new_seed())
    credentials = registered(mock, key, store=store), device(mock, key, store=store)
    clients = [client(mock, access_token=each) for each in credentials]
    for _ in range(2):
        with ThreadPoolExecutor(4) as threads:
            calls = [threads.submit(each.authentication.get_token_details) for each in clients * 2]
        assert [call.result().status_code for call in calls] == [200] * 4
        mock.tell(expireTokens=True)
    clients[0].authentication.get_token_details()
    assert device(mock, key, store=store)() == store.saved


@pytest.mark.parametrize("advance", [-8 * DAY, 3600])
def test_the_time_is_that_of_the_service_where_the_clock_is_wrong(mock: SignInMock, advance: int) -> None:
    credential = registered(mock)
    mock.tell(advance=advance)
    client(mock, access_token=credential).authentication.get_token_details()
    credential()
    assert mock.counted("/auth/token") == 2
    mock.tell(confirmAfter=1)
    device(mock).sign_in(ignore, interval=0)


def test_a_nonce_that_is_not_taken_is_no_matter_of_the_clock(mock: SignInMock) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/nonce":
            return httpx.Response(200, json={"nonce": "replayed"})
        return httpx.Client(trust_env=False).send(request)

    replaying = client(mock, client=httpx.Client(transport=httpx.MockTransport(answer)))
    credential = registered(mock, client=replaying)
    with pytest.raises(errors.KeyRefusedError, match=r"exchange_token: 422 from POST .*: JWT nonce is not valid"):
        credential()
    assert mock.counted("/auth/token") == 1


def test_new_keys_of_plex_verify_and_429_passes(mock: SignInMock) -> None:
    credential = registered(mock)
    paths = ["/auth/nonce", "/auth/token", "/auth/keys"]
    mock.tell(rotateKeys=True, tooMany=[{"path": path, "retryAfter": 0} for path in paths])
    client(mock, access_token=credential).authentication.get_token_details()


def test_no_secret_is_shown(mock: SignInMock) -> None:
    seed = new_seed()
    lines: list[str] = []
    secrets = [seed.hex(), urlsafe_b64encode(seed).decode().rstrip("=")]
    key = device_key(seed)
    logged = client(mock, hooks=plex_api.debug_logger(lines.append))
    credential = device(mock, key, client=logged)
    mock.tell(confirmAfter=1)
    credential.sign_in(ignore, interval=0)
    secrets.append(credential())
    plex = client(mock, access_token=credential, hooks=plex_api.debug_logger(lines.append))
    plex.authentication.get_token_details()
    mock.tell(expireTokens=True, forge="issuer")
    with pytest.raises(SignInError) as caught:
        plex.authentication.get_token_details()
    shown = "\n".join([*lines, *map(repr, [credential, key, logged, plex, caught.value]), repr(vars(plex))])
    assert len(lines) > 5
    assert "deviceJWT=eyJ" not in shown
    assert "eyJhbGciOi" not in shown
    assert [secret for secret in secrets if secret in shown] == []
