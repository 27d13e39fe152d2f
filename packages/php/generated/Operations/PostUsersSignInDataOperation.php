<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Operations;

use LukeHagar\Plex_API\Models\Errors\PostUsersSignInDataBadRequest;
use LukeHagar\Plex_API\Models\Errors\PostUsersSignInDataBadRequestData;
use LukeHagar\Plex_API\Models\Errors\PostUsersSignInDataUnauthorized;
use LukeHagar\Plex_API\Models\Errors\PostUsersSignInDataUnauthorizedData;
use LukeHagar\Plex_API\Models\Operations\PostUsersSignInDataRequestBody;
use LukeHagar\Plex_API\Models\Operations\PostUsersSignInDataResponse;
use LukeHagar\Plex_API\Models\Operations\PostUsersSignInDataUserPlexAccount;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Body\FormBody;
use LukeHagar\Plex_API\Runtime\Core;
use LukeHagar\Plex_API\Runtime\Failure;
use LukeHagar\Plex_API\Runtime\Operation;
use LukeHagar\Plex_API\Runtime\Outcome;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Schemas\PostUsersSignInDataUserPlexAccountSchema;

/**
 * What the method `postUsersSignInData` of the groups does.
 *
 * @internal
 */
final class PostUsersSignInDataOperation
{
    public static function call(
        Core $core,
        ?string $xPlexClientIdentifier = null,
        ?PostUsersSignInDataRequestBody $requestBody = null,
        ?RequestOptions $options = null,
    ): PostUsersSignInDataResponse {
        return $core->call(
            self::definition(),
            static fn (array $settings): RequestParts => new RequestParts(
                headers: [
                    'x-plex-client-identifier' => $xPlexClientIdentifier,
                ],
                body: FormBody::of($requestBody),
            ),
            $options,
        );
    }

    private static function definition(): Operation
    {
        static $definition = null;
        return $definition ??= new Operation(
            id: 'post-users-sign-in-data',
            name: 'postUsersSignInData',
            method: 'POST',
            path: '/users/signin',
            response: PostUsersSignInDataResponse::class,
            outcomes: [
                new Outcome(
                    status: 201,
                    contentType: 'application/json',
                    field: 'userPlexAccount',
                    shape: new ModelOf(PostUsersSignInDataUserPlexAccount::class),
                    schema: static fn () => PostUsersSignInDataUserPlexAccountSchema::schema(),
                ),
            ],
            failures: [
                new Failure(
                    status: 400,
                    contentType: 'application/json',
                    error: PostUsersSignInDataBadRequest::class,
                    shape: new ModelOf(PostUsersSignInDataBadRequestData::class),
                ),
                new Failure(
                    status: 401,
                    contentType: 'application/json',
                    error: PostUsersSignInDataUnauthorized::class,
                    shape: new ModelOf(PostUsersSignInDataUnauthorizedData::class),
                ),
            ],
            accept: 'application/json',
            server: static fn (array $settings): string => 'https://plex.tv/api/v2',
        );
    }
}
