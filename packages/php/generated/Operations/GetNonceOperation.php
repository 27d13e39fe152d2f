<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Operations;

use LukeHagar\Plex_API\Models\Components\BadRequest;
use LukeHagar\Plex_API\Models\Components\TooManyRequests;
use LukeHagar\Plex_API\Models\Errors\BadRequestError;
use LukeHagar\Plex_API\Models\Errors\TooManyRequestsError;
use LukeHagar\Plex_API\Models\Operations\GetNonceResponse;
use LukeHagar\Plex_API\Models\Operations\GetNonceResponseBody;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\GetNonceResponseBodySchema;

/**
 * What the method `getNonce` of the groups does.
 *
 * @internal
 */
final class GetNonceOperation
{
    public static function call(Core $core, ?RequestOptions $options = null): GetNonceResponse
    {
        return $core->call(
            self::definition(),
            null,
            $options,
        );
    }

    private static function definition(): Operation
    {
        static $definition = null;
        return $definition ??= new Operation(
            id: 'getNonce',
            name: 'getNonce',
            method: 'GET',
            path: '/auth/nonce',
            response: GetNonceResponse::class,
            outcomes: [
                new Outcome(
                    status: 200,
                    contentType: 'application/json',
                    field: 'object',
                    shape: new ModelOf(GetNonceResponseBody::class),
                    schema: static fn () => GetNonceResponseBodySchema::schema(),
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
                    status: 429,
                    contentType: 'application/json',
                    error: TooManyRequestsError::class,
                    shape: new ModelOf(TooManyRequests::class),
                ),
            ],
            accept: 'application/json',
            server: static fn (array $settings): string => 'https://clients.plex.tv/api/v2',
        );
    }
}
