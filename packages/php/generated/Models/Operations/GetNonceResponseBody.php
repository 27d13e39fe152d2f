<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

final class GetNonceResponseBody extends Model
{
    /**
     * The nonce
     *
     * @var string
     */
    public readonly ?string $nonce;

    public function __construct(#[\SensitiveParameter] string $nonce)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'nonce' => new Field('nonce', Plain::Text, required: true, secret: true),
        ];
    }
}
