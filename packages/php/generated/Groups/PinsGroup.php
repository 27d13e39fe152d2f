<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Groups;

use LukeHagar\Plex_API\Models\Errors\BadRequestError;
use LukeHagar\Plex_API\Models\Errors\GetPinNotFound;
use LukeHagar\Plex_API\Models\Errors\KeyRefusedError;
use LukeHagar\Plex_API\Models\Errors\PollTimeoutError;
use LukeHagar\Plex_API\Models\Errors\RequestError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Errors\TooManyRequestsError;
use LukeHagar\Plex_API\Models\Operations\CreatePinRequestBody;
use LukeHagar\Plex_API\Models\Operations\CreatePinResponse;
use LukeHagar\Plex_API\Models\Operations\GetPinResponse;
use LukeHagar\Plex_API\Operations\CreatePinOperation;
use LukeHagar\Plex_API\Operations\GetPinOperation;
use LukeHagar\Plex_API\PollOptions;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;

/** Sign in with a PIN or a browser */
final class PinsGroup
{
    public function __construct(private readonly Core $core)
    {
    }

    /**
     * Create a PIN
     *
     * Create a PIN, which a user confirms to sign in to this device. Show the four characters of a short code, which
     * the user types at `https://plex.tv/link`, or open a browser with a strong code at `https://app.plex.tv/auth`.
     * With a body, the PIN also registers a key of the device.
     *
     * `POST /pins`
     *
     * @param bool|null $strong Whether the code is a long one for a browser, and not one of four characters for a
     *     user to type
     * @param CreatePinRequestBody|null $requestBody The key of the device, only to sign in with a key
     * @throws BadRequestError If the server responds with this error
     * @throws KeyRefusedError If the server responds with this error
     * @throws TooManyRequestsError If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function createPin(
        ?bool $strong = null,
        ?CreatePinRequestBody $requestBody = null,
        ?RequestOptions $options = null,
    ): CreatePinResponse {
        return CreatePinOperation::call($this->core, $strong, $requestBody, $options);
    }

    /**
     * Get a PIN
     *
     * Get a PIN that this device created, with the same client identifier. Once the user has confirmed the PIN, it
     * has a token; about one request a second is welcome until then. If the PIN registers a key, prove with
     * `deviceJWT` that the device has the key: the token is then one that the key renews.
     *
     * `GET /pins/{id}`
     *
     * @param int $id The number of the PIN
     * @param string|null $deviceJwt A JWT that the device signed, for a PIN that registers a key
     * @throws BadRequestError If the server responds with this error
     * @throws GetPinNotFound If the server responds with this error
     * @throws KeyRefusedError If the server responds with this error
     * @throws TooManyRequestsError If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function getPin(
        int $id,
        #[\SensitiveParameter] ?string $deviceJwt = null,
        ?RequestOptions $options = null,
    ): GetPinResponse {
        return GetPinOperation::call($this->core, $id, $deviceJwt, $options);
    }

    /**
     * Repeat `getPin` until `authToken` has a value, at the latest until it expires.
     *
     * `GET /pins/{id}`
     *
     * @param int $id The number of the PIN
     * @param string|null $deviceJwt A JWT that the device signed, for a PIN that registers a key
     * @param PollOptions<GetPinResponse>|null $polling How long to wait, how often to ask, and more
     * @throws PollTimeoutError When the result does not come in time
     * @throws BadRequestError If the server responds with this error
     * @throws GetPinNotFound If the server responds with this error
     * @throws KeyRefusedError If the server responds with this error
     * @throws TooManyRequestsError If the server responds with this error
     * @throws SDKError For any other error response, or one that the API does not describe
     * @throws RequestError If no response arrives
     */
    public function waitForPin(
        int $id,
        #[\SensitiveParameter] ?string $deviceJwt = null,
        ?PollOptions $polling = null,
        ?RequestOptions $options = null,
    ): GetPinResponse {
        return $this->core->poll(
            GetPinOperation::poll(),
            fn (RequestOptions $options): GetPinResponse => GetPinOperation::call(
                $this->core,
                $id,
                $deviceJwt,
                $options,
            ),
            $polling,
            $options,
        );
    }
}
