from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from plex_api.sign_in import browser_link

TABLE = Path(__file__).parents[3] / "conformance/browser-links.json"

OPTIONS = {
    "clientIdentifier": "x_plex_client_identifier",
    "product": "x_plex_product",
    "version": "x_plex_version",
    "platform": "x_plex_platform",
    "platformVersion": "x_plex_platform_version",
    "device": "x_plex_device",
    "deviceName": "x_plex_device_name",
}


@pytest.mark.parametrize("row", json.loads(TABLE.read_text("utf-8")), ids=lambda row: str(row["name"]))
def test_a_link_to_the_page_where_a_pin_is_confirmed(row: Any) -> None:
    identity = {OPTIONS[name]: value for name, value in row["identity"].items()}
    assert browser_link(row["code"], **identity, forward_url=row.get("forwardUrl")) == row["link"]


def test_no_link_is_made_without_a_client_identifier_or_a_code() -> None:
    with pytest.raises(ValueError, match="give x_plex_client_identifier"):
        browser_link("8k2v", x_plex_client_identifier="")
    with pytest.raises(ValueError, match="give the code of a PIN"):
        browser_link("", x_plex_client_identifier="my-device")
