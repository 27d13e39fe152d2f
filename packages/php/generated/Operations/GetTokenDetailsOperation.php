<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Operations;

use LukeHagar\Plex_API\Models\Components\UserPlexAccount;
use LukeHagar\Plex_API\Models\Errors\GetTokenDetailsBadRequest;
use LukeHagar\Plex_API\Models\Errors\GetTokenDetailsBadRequestData;
use LukeHagar\Plex_API\Models\Errors\GetTokenDetailsUnauthorized;
use LukeHagar\Plex_API\Models\Errors\GetTokenDetailsUnauthorizedData;
use LukeHagar\Plex_API\Models\Operations\GetTokenDetailsResponse;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\Security\ApiKeyHeader;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\UserPlexAccountSchema;

/**
 * What the method `getTokenDetails` of the groups does.
 *
 * @internal
 */
final class GetTokenDetailsOperation
{
    public static function call(Core $core, ?RequestOptions $options = null): GetTokenDetailsResponse
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
            id: 'getTokenDetails',
            name: 'getTokenDetails',
            method: 'GET',
            path: '/user',
            response: GetTokenDetailsResponse::class,
            outcomes: [
                new Outcome(
                    status: 200,
                    contentType: 'application/json',
                    field: 'userPlexAccount',
                    shape: new ModelOf(UserPlexAccount::class),
                    schema: static fn () => UserPlexAccountSchema::schema(),
                ),
            ],
            failures: [
                new Failure(
                    status: 400,
                    contentType: 'application/json',
                    error: GetTokenDetailsBadRequest::class,
                    shape: new ModelOf(GetTokenDetailsBadRequestData::class),
                ),
                new Failure(
                    status: 401,
                    contentType: 'application/json',
                    error: GetTokenDetailsUnauthorized::class,
                    shape: new ModelOf(GetTokenDetailsUnauthorizedData::class),
                ),
            ],
            accept: 'application/json',
            security: new ApiKeyHeader('accessToken', 'x-plex-token', 'PLEX_ACCESS_TOKEN'),
            server: static fn (array $settings): string => 'https://plex.tv/api/v2',
        );
    }
}
