<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Operations;

use LukeHagar\Plex_API\Models\Components\BadRequest;
use LukeHagar\Plex_API\Models\Components\KeyRefused;
use LukeHagar\Plex_API\Models\Components\TokenExpired;
use LukeHagar\Plex_API\Models\Components\TooManyRequests;
use LukeHagar\Plex_API\Models\Errors\BadRequestError;
use LukeHagar\Plex_API\Models\Errors\KeyRefusedError;
use LukeHagar\Plex_API\Models\Errors\RegisterKeyUnauthorized;
use LukeHagar\Plex_API\Models\Errors\RegisterKeyUnauthorizedData;
use LukeHagar\Plex_API\Models\Errors\TokenExpiredError;
use LukeHagar\Plex_API\Models\Errors\TooManyRequestsError;
use LukeHagar\Plex_API\Models\Operations\RegisterKeyRequestBody;
use LukeHagar\Plex_API\Models\Operations\RegisterKeyResponse;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Security\ApiKeyHeader;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;

/**
 * What the method `registerKey` of the groups does.
 *
 * @internal
 */
final class RegisterKeyOperation
{
    public static function call(
        Core $core,
        RegisterKeyRequestBody $requestBody,
        ?RequestOptions $options = null,
    ): RegisterKeyResponse {
        return $core->call(
            self::definition(),
            static fn (array $settings): RequestParts => new RequestParts(
                body: Body::json($requestBody),
            ),
            $options,
        );
    }

    private static function definition(): Operation
    {
        static $definition = null;
        return $definition ??= new Operation(
            id: 'registerKey',
            name: 'registerKey',
            method: 'POST',
            path: '/auth/jwk',
            response: RegisterKeyResponse::class,
            outcomes: [
                new Outcome('2XX'),
            ],
            failures: [
                new Failure(
                    status: 400,
                    contentType: 'application/json',
                    error: BadRequestError::class,
                    shape: new ModelOf(BadRequest::class),
                ),
                new Failure(
                    status: 401,
                    contentType: 'application/json',
                    error: RegisterKeyUnauthorized::class,
                    shape: new ModelOf(RegisterKeyUnauthorizedData::class),
                ),
                new Failure(
                    status: 422,
                    contentType: 'application/json',
                    error: KeyRefusedError::class,
                    shape: new ModelOf(KeyRefused::class),
                ),
                new Failure(
                    status: 429,
                    contentType: 'application/json',
                    error: TooManyRequestsError::class,
                    shape: new ModelOf(TooManyRequests::class),
                ),
                new Failure(
                    status: 498,
                    contentType: 'application/json',
                    error: TokenExpiredError::class,
                    shape: new ModelOf(TokenExpired::class),
                ),
            ],
            accept: 'application/json',
            security: new ApiKeyHeader('accessToken', 'x-plex-token', 'PLEX_ACCESS_TOKEN'),
            server: static fn (array $settings): string => 'https://clients.plex.tv/api/v2',
        );
    }
}
