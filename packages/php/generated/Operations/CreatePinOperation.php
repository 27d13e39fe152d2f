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
use LukeHagar\Plex_API\Models\Errors\KeyRefusedError;
use LukeHagar\Plex_API\Models\Errors\TooManyRequestsError;
use LukeHagar\Plex_API\Models\Operations\CreatePinRequestBody;
use LukeHagar\Plex_API\Models\Operations\CreatePinResponse;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\Parameters\Query;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\PinSchema;

/**
 * What the method `createPin` of the groups does.
 *
 * @internal
 */
final class CreatePinOperation
{
    public static function call(
        Core $core,
        ?bool $strong = null,
        ?CreatePinRequestBody $requestBody = null,
        ?RequestOptions $options = null,
    ): CreatePinResponse {
        return $core->call(
            self::definition(),
            static fn (array $settings): RequestParts => new RequestParts(
                target: '/pins' . Query::of(Query::form('strong', $strong)),
                body: Body::json($requestBody),
            ),
            $options,
        );
    }

    private static function definition(): Operation
    {
        static $definition = null;
        return $definition ??= new Operation(
            id: 'createPin',
            name: 'createPin',
            method: 'POST',
            path: '/pins',
            response: CreatePinResponse::class,
            outcomes: [
                new Outcome(
                    status: 200,
                    contentType: 'application/json',
                    field: 'pin',
                    shape: new ModelOf(Pin::class),
                    schema: static fn () => PinSchema::schema(),
                ),
                new Outcome(
                    status: 201,
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
