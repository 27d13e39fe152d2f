<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** A public key for Ed25519 signatures, as JSON Web Key (RFC 8037) */
final class PublicKey extends Model
{
    /** The algorithm, `EdDSA` */
    public readonly ?string $alg;

    /**
     * The curve, `Ed25519`
     *
     * @var string
     */
    public readonly ?string $crv;

    /** The name of the key, which the device chooses and no other device has */
    public readonly ?string $kid;

    /**
     * The kind of key, `OKP`
     *
     * @var string
     */
    public readonly ?string $kty;

    /** What the key is for, `sig` */
    public readonly ?string $use;

    /**
     * The public key, 32 bytes as base64url without padding
     *
     * @var string
     */
    public readonly ?string $x;

    public function __construct(
        string $crv,
        string $kty,
        string $x,
        ?string $alg = null,
        ?string $kid = null,
        ?string $use = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'alg' => new Field('alg', Plain::Text),
            'crv' => new Field('crv', Plain::Text, required: true),
            'kid' => new Field('kid', Plain::Text),
            'kty' => new Field('kty', Plain::Text, required: true),
            'use' => new Field('use', Plain::Text),
            'x' => new Field('x', Plain::Text, required: true),
        ];
    }
}
