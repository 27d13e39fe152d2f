<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Operations;

use LukeHagar\Plex_API\Models\Errors\GetSourceConnectionInformationResponseBody;
use LukeHagar\Plex_API\Models\Errors\GetSourceConnectionInformationResponseBodyData;
use LukeHagar\Plex_API\Models\Operations\GetSourceConnectionInformationOkResponseBody;
use LukeHagar\Plex_API\Models\Operations\GetSourceConnectionInformationResponse;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\Parameters\Query;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Security\ApiKeyHeader;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\GetSourceConnectionInformationOkResponseBodySchema;

/**
 * What the method `getSourceConnectionInformation` of the groups does.
 *
 * @internal
 */
final class GetSourceConnectionInformationOperation
{
    public static function call(
        Core $core,
        string $source,
        ?RequestOptions $options = null,
    ): GetSourceConnectionInformationResponse {
        return $core->call(
            self::definition(),
            static fn (array $settings): RequestParts => new RequestParts(
                target: '/security/resources' . Query::of(Query::form('source', $source)),
            ),
            $options,
        );
    }

    private static function definition(): Operation
    {
        static $definition = null;
        return $definition ??= new Operation(
            id: 'getSourceConnectionInformation',
            name: 'getSourceConnectionInformation',
            method: 'GET',
            path: '/security/resources',
            response: GetSourceConnectionInformationResponse::class,
            outcomes: [
                new Outcome(
                    status: 200,
                    contentType: 'application/json',
                    field: 'object',
                    shape: new ModelOf(GetSourceConnectionInformationOkResponseBody::class),
                    schema: static fn () => GetSourceConnectionInformationOkResponseBodySchema::schema(),
                ),
            ],
            failures: [
                new Failure(
                    status: 401,
                    contentType: 'application/json',
                    error: GetSourceConnectionInformationResponseBody::class,
                    shape: new ModelOf(GetSourceConnectionInformationResponseBodyData::class),
                ),
            ],
            accept: 'application/json',
            security: new ApiKeyHeader('accessToken', 'x-plex-token', 'PLEX_ACCESS_TOKEN'),
        );
    }
}
