from collections.abc import Callable

from plex_api import PlexAPI


def connect(server: str) -> Callable[[], str]:
    plex = PlexAPI(access_token="token", x_plex_client_identifier="client")

    def call() -> str:
        return plex.authentication.get_token_details(server_url=server).user_plex_account.email

    return call
