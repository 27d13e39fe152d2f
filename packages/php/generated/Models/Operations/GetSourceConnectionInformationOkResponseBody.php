<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;

final class GetSourceConnectionInformationOkResponseBody extends Model
{
    /** @var GetSourceConnectionInformationMediaContainer */
    public readonly ?GetSourceConnectionInformationMediaContainer $mediaContainer;

    public function __construct(GetSourceConnectionInformationMediaContainer $mediaContainer)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'MediaContainer' => new Field(
                'mediaContainer',
                new ModelOf(GetSourceConnectionInformationMediaContainer::class),
                required: true,
            ),
        ];
    }
}
