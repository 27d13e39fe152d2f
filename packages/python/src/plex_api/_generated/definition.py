# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from .._runtime.operation import Definition, Server
from .version import __version__

definition = Definition(
    servers=(
        Server(
            "{protocol}://{ip}:{port}",
            {"protocol": ("protocol", "https"), "ip": ("ip", "10.10.10.47"), "port": ("port", "32400")},
        ),
    ),
    headers={
        "x-plex-client-identifier": "x_plex_client_identifier",
        "x-plex-product": "x_plex_product",
        "x-plex-version": "x_plex_version",
        "x-plex-platform": "x_plex_platform",
        "x-plex-platform-version": "x_plex_platform_version",
        "x-plex-device": "x_plex_device",
        "x-plex-device-name": "x_plex_device_name",
    },
    user_agent="plex-api-sdk/" + __version__,
)
