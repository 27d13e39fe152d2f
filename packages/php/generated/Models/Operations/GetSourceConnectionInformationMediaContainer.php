<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Models\Components\SourceDevice;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;

final class GetSourceConnectionInformationMediaContainer extends Model
{
    /**
     * The source, or a list of its devices
     *
     * @var list<SourceDevice>|null
     */
    public readonly ?array $device;

    /** @param list<SourceDevice>|null $device */
    public function __construct(?array $device = null)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'Device' => new Field('device', new ListOf(new ModelOf(SourceDevice::class), single: true)),
        ];
    }
}
