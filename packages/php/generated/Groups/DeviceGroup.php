<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Groups;

use LukeHagar\Plex_API\Models\Errors\BadRequestError;
use LukeHagar\Plex_API\Models\Errors\KeyRefusedError;
use LukeHagar\Plex_API\Models\Errors\RegisterKeyUnauthorized;
use LukeHagar\Plex_API\Models\Errors\RequestError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Errors\TokenExpiredError;
use LukeHagar\Plex_API\Models\Errors\TooManyRequestsError;
use LukeHagar\Plex_API\Models\Operations\ExchangeTokenRequestBody;
use LukeHagar\Plex_API\Models\Operations\ExchangeTokenResponse;
use LukeHagar\Plex_API\Models\Operations\GetKeysResponse;
use LukeHagar\Plex_API\Models\Operations\GetNonceResponse;
use LukeHagar\Plex_API\Models\Operations\RegisterKeyRequestBody;
use LukeHagar\Plex_API\Models\Operations\RegisterKeyResponse;
use LukeHagar\Plex_API\Operations\ExchangeTokenOperation;
use LukeHagar\Plex_API\Operations\GetKeysOperation;
use LukeHagar\Plex_API\Operations\GetNonceOperation;
use LukeHagar\Plex_API\Operations\RegisterKeyOperation;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;

/** Sign in with a key of the device */
final class DeviceGroup
{
    public function __construct(private readonly Core $core)
    {
    }

    /**
     * Get a Nonce
     *
     * Get a nonce for the claims of one JWT that the device signs. It is valid for five minutes.
     *
     * `GET /auth/nonce`
     *
     * @throws BadRequestError If the server responds with this error
     * @throws TooManyRequestsError If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function getNonce(?RequestOptions $options = null): GetNonceResponse
    {
        return GetNonceOperation::call($this->core, $options);
    }

    /**
     * Register a Key
     *
     * Register the public key of the device for the account of the token. A device without a token registers its key
     * with a PIN instead.
     *
     * `POST /auth/jwk`
     *
     * @param RegisterKeyRequestBody $requestBody The key of the device
     * @throws BadRequestError If the server responds with this error
     * @throws RegisterKeyUnauthorized If the server responds with this error
     * @throws KeyRefusedError If the server responds with this error
     * @throws TooManyRequestsError If the server responds with this error
     * @throws TokenExpiredError If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function registerKey(
        RegisterKeyRequestBody $requestBody,
        ?RequestOptions $options = null,
    ): RegisterKeyResponse {
        return RegisterKeyOperation::call($this->core, $requestBody, $options);
    }

    /**
     * Exchange a Token
     *
     * Exchange a JWT that the device signed for a token of plex.tv, which is valid for seven days. The token is for
     * plex.tv and its services: a media server does not accept it.
     *
     * `POST /auth/token`
     *
     * @param ExchangeTokenRequestBody $requestBody What the device signed
     * @throws BadRequestError If the server responds with this error
     * @throws KeyRefusedError If the server responds with this error
     * @throws TooManyRequestsError If the server responds with this error
     * @throws TokenExpiredError If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function exchangeToken(
        ExchangeTokenRequestBody $requestBody,
        ?RequestOptions $options = null,
    ): ExchangeTokenResponse {
        return ExchangeTokenOperation::call($this->core, $requestBody, $options);
    }

    /**
     * Get the Public Keys
     *
     * Get the public keys of plex.tv, one of which verifies a token. The newest is the last: try each.
     *
     * `GET /auth/keys`
     *
     * @throws TooManyRequestsError If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function getKeys(?RequestOptions $options = null): GetKeysResponse
    {
        return GetKeysOperation::call($this->core, $options);
    }
}
