# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.options import ResponseMetadata
from .. import operations


@dataclass(kw_only=True)
class PostUsersSignInDataResponse(ResponseMetadata):
    """What `post_users_sign_in_data` gives."""

    user_plex_account: operations.PostUsersSignInDataUserPlexAccount
