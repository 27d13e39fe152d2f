from collections.abc import Callable

from plex_api_client import PlexAPI


def connect(server: str) -> Callable[[], str]:
    plex = PlexAPI(token="token", client_identifier="client")

    def call() -> str:
        return plex.authentication.get_token_details(request={}, server_url=server).user_plex_account.email

    return call
