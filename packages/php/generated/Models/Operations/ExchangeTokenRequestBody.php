<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

final class ExchangeTokenRequestBody extends Model
{
    /** The JWT, with the header `kid` and the claims `nonce`, `scope`, `aud`, `iss`, `iat` and `exp` */
    public readonly string $jwt;

    public function __construct(#[\SensitiveParameter] string $jwt)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'jwt' => new Field('jwt', Plain::Text, required: true, secret: true),
        ];
    }
}
