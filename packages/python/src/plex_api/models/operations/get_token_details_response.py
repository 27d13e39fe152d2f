# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.options import ResponseMetadata
from .. import components


@dataclass(kw_only=True)
class GetTokenDetailsResponse(ResponseMetadata):
    """What `get_token_details` gives."""

    user_plex_account: components.UserPlexAccount
