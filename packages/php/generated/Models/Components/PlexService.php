<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\EnumOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** A service that an account can use */
final class PlexService extends Model
{
    /** The address of the service */
    public readonly ?string $endpoint;

    /**
     * The name of the service
     *
     * @var string
     */
    public readonly ?string $identifier;

    /** The secret to use with the service */
    public readonly ?string $secret;

    /** Whether the service is up */
    public readonly PlexServiceStatus|string|null $status;

    /** The token to use with the service */
    public readonly ?string $token;

    public function __construct(
        string $identifier,
        ?string $endpoint = null,
        #[\SensitiveParameter] string|Absent|null $secret = Absent::Field,
        PlexServiceStatus|string|null $status = null,
        #[\SensitiveParameter] string|Absent|null $token = Absent::Field,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'endpoint' => new Field('endpoint', Plain::Text),
            'identifier' => new Field('identifier', Plain::Text, required: true),
            'secret' => new Field('secret', Plain::Text, nullable: true, secret: true),
            'status' => new Field('status', new EnumOf(PlexServiceStatus::class)),
            'token' => new Field('token', Plain::Text, nullable: true, secret: true),
        ];
    }
}
