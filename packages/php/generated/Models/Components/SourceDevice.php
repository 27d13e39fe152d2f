<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** A media server or provider, and how to reach it */
final class SourceDevice extends Model
{
    /** The token to use with this device */
    public readonly ?string $accessToken;

    /** The unique identifier of the device */
    public readonly ?string $clientIdentifier;

    /** The name of the device */
    public readonly ?string $name;

    /**
     * The ways to reach the device
     *
     * @var list<SourceConnection>|null
     */
    public readonly ?array $connection;

    /** @param list<SourceConnection>|null $connection */
    public function __construct(
        #[\SensitiveParameter] ?string $accessToken = null,
        ?string $clientIdentifier = null,
        ?string $name = null,
        ?array $connection = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'accessToken' => new Field('accessToken', Plain::Text, secret: true),
            'clientIdentifier' => new Field('clientIdentifier', Plain::Text),
            'name' => new Field('name', Plain::Text),
            'Connection' => new Field('connection', new ListOf(new ModelOf(SourceConnection::class))),
        ];
    }
}
