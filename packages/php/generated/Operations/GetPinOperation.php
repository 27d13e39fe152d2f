<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Operations;

use LukeHagar\Plex_API\Models\Components\BadRequest;
use LukeHagar\Plex_API\Models\Components\KeyRefused;
use LukeHagar\Plex_API\Models\Components\Pin;
use LukeHagar\Plex_API\Models\Components\TooManyRequests;
use LukeHagar\Plex_API\Models\Errors\BadRequestError;
use LukeHagar\Plex_API\Models\Errors\GetPinNotFound;
use LukeHagar\Plex_API\Models\Errors\GetPinNotFoundData;
use LukeHagar\Plex_API\Models\Errors\KeyRefusedError;
use LukeHagar\Plex_API\Models\Errors\TooManyRequestsError;
use LukeHagar\Plex_API\Models\Operations\GetPinResponse;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\Parameters\Path;
use LukeHagar\Plex_API\Runtime\Parameters\Query;
use LukeHagar\Plex_API\Runtime\PollDefinition;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\PinSchema;

/**
 * What the method `getPin` of the groups does.
 *
 * @internal
 */
final class GetPinOperation
{
    public static function call(
        Core $core,
        int $id,
        #[\SensitiveParameter] ?string $deviceJwt = null,
        ?RequestOptions $options = null,
    ): GetPinResponse {
        return $core->call(
            self::definition(),
            static fn (array $settings): RequestParts => new RequestParts(
                target: Path::of('/pins/', Path::simple('id', $id)) . Query::of(Query::form('deviceJWT', $deviceJwt)),
                secrets: [$deviceJwt],
            ),
            $options,
        );
    }

    public static function poll(): PollDefinition
    {
        return new PollDefinition(
            operation: self::definition(),
            name: 'waitForPin',
            until: ['pin', 'authToken'],
            expires: ['pin', 'expiresIn'],
        );
    }

    private static function definition(): Operation
    {
        static $definition = null;
        return $definition ??= new Operation(
            id: 'getPin',
            name: 'getPin',
            method: 'GET',
            path: '/pins/{id}',
            response: GetPinResponse::class,
            outcomes: [
                new Outcome(
                    status: 200,
                    contentType: 'application/json',
                    field: 'pin',
                    shape: new ModelOf(Pin::class),
                    schema: static fn () => PinSchema::schema(),
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
                    status: 404,
                    contentType: 'application/json',
                    error: GetPinNotFound::class,
                    shape: new ModelOf(GetPinNotFoundData::class),
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
            ],
            accept: 'application/json',
            server: static fn (array $settings): string => 'https://plex.tv/api/v2',
        );
    }
}
