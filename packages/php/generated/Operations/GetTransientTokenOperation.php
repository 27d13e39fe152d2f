<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Operations;

use LukeHagar\Plex_API\Models\Errors\GetTransientTokenResponseBody;
use LukeHagar\Plex_API\Models\Errors\GetTransientTokenResponseBodyData;
use LukeHagar\Plex_API\Models\Operations\GetTransientTokenOkResponseBody;
use LukeHagar\Plex_API\Models\Operations\GetTransientTokenQueryParamType;
use LukeHagar\Plex_API\Models\Operations\GetTransientTokenResponse;
use LukeHagar\Plex_API\Models\Operations\Scope;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\Parameters\Query;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Security\ApiKeyHeader;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\GetTransientTokenOkResponseBodySchema;

/**
 * What the method `getTransientToken` of the groups does.
 *
 * @internal
 */
final class GetTransientTokenOperation
{
    public static function call(
        Core $core,
        GetTransientTokenQueryParamType $type,
        Scope $scope,
        ?RequestOptions $options = null,
    ): GetTransientTokenResponse {
        return $core->call(
            self::definition(),
            static fn (array $settings): RequestParts => new RequestParts(
                target: '/security/token' . Query::of(Query::form('type', $type), Query::form('scope', $scope)),
            ),
            $options,
        );
    }

    private static function definition(): Operation
    {
        static $definition = null;
        return $definition ??= new Operation(
            id: 'getTransientToken',
            name: 'getTransientToken',
            method: 'GET',
            path: '/security/token',
            response: GetTransientTokenResponse::class,
            outcomes: [
                new Outcome(
                    status: 200,
                    contentType: 'application/json',
                    field: 'object',
                    shape: new ModelOf(GetTransientTokenOkResponseBody::class),
                    schema: static fn () => GetTransientTokenOkResponseBodySchema::schema(),
                ),
            ],
            failures: [
                new Failure(
                    status: 401,
                    contentType: 'application/json',
                    error: GetTransientTokenResponseBody::class,
                    shape: new ModelOf(GetTransientTokenResponseBodyData::class),
                ),
            ],
            accept: 'application/json',
            security: new ApiKeyHeader('accessToken', 'x-plex-token', 'PLEX_ACCESS_TOKEN'),
        );
    }
}
