<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Groups;

use LukeHagar\Plex_API\Models\Errors\GetSourceConnectionInformationResponseBody;
use LukeHagar\Plex_API\Models\Errors\GetTokenDetailsBadRequest;
use LukeHagar\Plex_API\Models\Errors\GetTokenDetailsUnauthorized;
use LukeHagar\Plex_API\Models\Errors\GetTransientTokenResponseBody;
use LukeHagar\Plex_API\Models\Errors\PostUsersSignInDataBadRequest;
use LukeHagar\Plex_API\Models\Errors\PostUsersSignInDataUnauthorized;
use LukeHagar\Plex_API\Models\Errors\RequestError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Operations\GetSourceConnectionInformationResponse;
use LukeHagar\Plex_API\Models\Operations\GetTokenDetailsResponse;
use LukeHagar\Plex_API\Models\Operations\GetTransientTokenQueryParamType;
use LukeHagar\Plex_API\Models\Operations\GetTransientTokenResponse;
use LukeHagar\Plex_API\Models\Operations\PostUsersSignInDataRequestBody;
use LukeHagar\Plex_API\Models\Operations\PostUsersSignInDataResponse;
use LukeHagar\Plex_API\Models\Operations\Scope;
use LukeHagar\Plex_API\Operations\GetSourceConnectionInformationOperation;
use LukeHagar\Plex_API\Operations\GetTokenDetailsOperation;
use LukeHagar\Plex_API\Operations\GetTransientTokenOperation;
use LukeHagar\Plex_API\Operations\PostUsersSignInDataOperation;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;

/** API Calls regarding authentication for Plex Media Server */
final class AuthenticationGroup
{
    public function __construct(private readonly Core $core)
    {
    }

    /**
     * Get a Transient Token.
     *
     * This endpoint provides the caller with a temporary token with the same access level as the caller's token.
     * These tokens are valid for up to 48 hours and are destroyed if the server instance is restarted.
     *
     * `GET /security/token`
     *
     * @param GetTransientTokenQueryParamType $type `delegation` - This is the only supported `type` parameter.
     * @param Scope $scope `all` - This is the only supported `scope` parameter.
     * @throws GetTransientTokenResponseBody If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function getTransientToken(
        GetTransientTokenQueryParamType $type,
        Scope $scope,
        ?RequestOptions $options = null,
    ): GetTransientTokenResponse {
        return GetTransientTokenOperation::call($this->core, $type, $scope, $options);
    }

    /**
     * Get Source Connection Information
     *
     * If a caller requires connection details and a transient token for a source that is known to the server, for
     * example a cloud media provider or shared PMS, then this endpoint can be called. This endpoint is only
     * accessible with either an admin token or a valid transient token generated from an admin token. Note: requires
     * Plex Media Server >= 1.15.4.
     *
     * `GET /security/resources`
     *
     * @param string $source The source identifier with an included prefix.
     * @throws GetSourceConnectionInformationResponseBody If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function getSourceConnectionInformation(
        string $source,
        ?RequestOptions $options = null,
    ): GetSourceConnectionInformationResponse {
        return GetSourceConnectionInformationOperation::call($this->core, $source, $options);
    }

    /**
     * Get Token Details
     *
     * Get the User data from the provided X-Plex-Token
     *
     * `GET /user`
     *
     * @throws GetTokenDetailsBadRequest If the server responds with this error
     * @throws GetTokenDetailsUnauthorized If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function getTokenDetails(?RequestOptions $options = null): GetTokenDetailsResponse
    {
        return GetTokenDetailsOperation::call($this->core, $options);
    }

    /**
     * Get User Sign In Data
     *
     * Sign in user with username and password and return user data with Plex authentication token
     *
     * `POST /users/signin`
     *
     * @param string|null $xPlexClientIdentifier The unique identifier for the client application This is used to
     *     track the client application and its usage (UUID, serial number, or other number unique per device)
     * @param PostUsersSignInDataRequestBody|null $requestBody Login credentials
     * @throws PostUsersSignInDataBadRequest If the server responds with this error
     * @throws PostUsersSignInDataUnauthorized If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function postUsersSignInData(
        ?string $xPlexClientIdentifier = null,
        ?PostUsersSignInDataRequestBody $requestBody = null,
        ?RequestOptions $options = null,
    ): PostUsersSignInDataResponse {
        return PostUsersSignInDataOperation::call($this->core, $xPlexClientIdentifier, $requestBody, $options);
    }
}
