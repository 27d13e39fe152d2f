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
use LukeHagar\Plex_API\Models\Errors\TokenExpiredError;
use LukeHagar\Plex_API\Models\Errors\TooManyRequestsError;
use LukeHagar\Plex_API\Models\Operations\ExchangeTokenRequestBody;
use LukeHagar\Plex_API\Models\Operations\ExchangeTokenResponse;
use LukeHagar\Plex_API\Models\Operations\ExchangeTokenResponseBody;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\ExchangeTokenResponseBodySchema;

/**
 * What the method `exchangeToken` of the groups does.
 *
 * @internal
 */
final class ExchangeTokenOperation
{
    public static function call(
        Core $core,
        ExchangeTokenRequestBody $requestBody,
        ?RequestOptions $options = null,
    ): ExchangeTokenResponse {
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
            id: 'exchangeToken',
            name: 'exchangeToken',
            method: 'POST',
            path: '/auth/token',
            response: ExchangeTokenResponse::class,
            outcomes: [
                new Outcome(
                    status: 200,
                    contentType: 'application/json',
                    field: 'object',
                    shape: new ModelOf(ExchangeTokenResponseBody::class),
                    schema: static fn () => ExchangeTokenResponseBodySchema::schema(),
                ),
            ],
            failures: [
                new Failure(
                    status: 400,
                    contentType: 'application/json',
                    error: BadRequestError::class,
                    shape: new ModelOf(BadRequest::class),
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
            server: static fn (array $settings): string => 'https://clients.plex.tv/api/v2',
        );
    }
}
