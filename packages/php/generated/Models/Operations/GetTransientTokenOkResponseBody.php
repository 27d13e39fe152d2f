<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;

final class GetTransientTokenOkResponseBody extends Model
{
    /** @var GetTransientTokenMediaContainer */
    public readonly ?GetTransientTokenMediaContainer $mediaContainer;

    public function __construct(GetTransientTokenMediaContainer $mediaContainer)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'MediaContainer' => new Field(
                'mediaContainer',
                new ModelOf(GetTransientTokenMediaContainer::class),
                required: true,
            ),
        ];
    }
}
