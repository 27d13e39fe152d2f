<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Models\Components\PublicKey;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;

final class RegisterKeyRequestBody extends Model
{
    /** A public key for Ed25519 signatures, as JSON Web Key (RFC 8037) */
    public readonly PublicKey $jwk;

    public function __construct(PublicKey $jwk)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'jwk' => new Field('jwk', new ModelOf(PublicKey::class), required: true),
        ];
    }
}
