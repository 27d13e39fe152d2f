<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Operations;

use LukeHagar\Plex_API\Models\Components\TooManyRequests;
use LukeHagar\Plex_API\Models\Errors\TooManyRequestsError;
use LukeHagar\Plex_API\Models\Operations\GetKeysResponse;
use LukeHagar\Plex_API\Models\Operations\GetKeysResponseBody;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\GetKeysResponseBodySchema;

/**
 * What the method `getKeys` of the groups does.
 *
 * @internal
 */
final class GetKeysOperation
{
    public static function call(Core $core, ?RequestOptions $options = null): GetKeysResponse
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
            id: 'getKeys',
            name: 'getKeys',
            method: 'GET',
            path: '/auth/keys',
            response: GetKeysResponse::class,
            outcomes: [
                new Outcome(
                    status: 200,
                    contentType: 'application/json',
                    field: 'object',
                    shape: new ModelOf(GetKeysResponseBody::class),
                    schema: static fn () => GetKeysResponseBodySchema::schema(),
                ),
            ],
            failures: [
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
