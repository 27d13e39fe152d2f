<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Models\Components\PublicKey;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;

final class GetKeysResponseBody extends Model
{
    /**
     * The keys
     *
     * @var list<PublicKey>
     */
    public readonly ?array $keys;

    /** @param list<PublicKey> $keys */
    public function __construct(array $keys)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'keys' => new Field('keys', new ListOf(new ModelOf(PublicKey::class)), required: true),
        ];
    }
}
