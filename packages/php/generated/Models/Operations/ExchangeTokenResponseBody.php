<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

final class ExchangeTokenResponseBody extends Model
{
    /**
     * The token, a JWT of plex.tv
     *
     * @var string
     */
    public readonly ?string $authToken;

    public function __construct(#[\SensitiveParameter] string $authToken)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'auth_token' => new Field('authToken', Plain::Text, required: true, secret: true),
        ];
    }
}
