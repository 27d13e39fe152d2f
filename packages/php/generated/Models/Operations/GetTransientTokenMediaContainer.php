<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

final class GetTransientTokenMediaContainer extends Model
{
    /** The number of elements in the container */
    public readonly ?int $size;

    /**
     * The transient token
     *
     * @var string
     */
    public readonly ?string $token;

    public function __construct(#[\SensitiveParameter] string $token, ?int $size = null)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'size' => new Field('size', Plain::Integer),
            'token' => new Field('token', Plain::Text, required: true, secret: true),
        ];
    }
}
