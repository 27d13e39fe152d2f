<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** A PIN, which a user confirms to sign in to a device */
final class Pin extends Model
{
    /** The token, once the user has confirmed the PIN; null until then */
    public readonly ?string $authToken;

    /** The client identifier that created the PIN */
    public readonly ?string $clientIdentifier;

    /**
     * The code that the user confirms
     *
     * @var string
     */
    public readonly ?string $code;

    /** When the PIN was created */
    public readonly ?string $createdAt;

    /** When the PIN expires */
    public readonly ?string $expiresAt;

    /** In how many seconds the PIN expires */
    public readonly ?int $expiresIn;

    /**
     * The number of the PIN
     *
     * @var int
     */
    public readonly ?int $id;

    /** Where the request for a PIN came from */
    public readonly ?PinLocation $location;

    /** Whether the user made the account while confirming the PIN; null until then */
    public readonly ?bool $newRegistration;

    /** The name of the client application */
    public readonly ?string $product;

    /** The address of an image, a QR code with which a phone confirms the PIN */
    public readonly ?string $qr;

    /** Whether the client application is one of Plex */
    public readonly ?bool $trusted;

    public function __construct(
        #[\SensitiveParameter] string $code,
        int $id,
        #[\SensitiveParameter] string|Absent|null $authToken = Absent::Field,
        ?string $clientIdentifier = null,
        ?string $createdAt = null,
        ?string $expiresAt = null,
        ?int $expiresIn = null,
        ?PinLocation $location = null,
        bool|Absent|null $newRegistration = Absent::Field,
        ?string $product = null,
        #[\SensitiveParameter] ?string $qr = null,
        ?bool $trusted = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'authToken' => new Field('authToken', Plain::Text, nullable: true, secret: true),
            'clientIdentifier' => new Field('clientIdentifier', Plain::Text),
            'code' => new Field('code', Plain::Text, required: true, secret: true),
            'createdAt' => new Field('createdAt', Plain::Text),
            'expiresAt' => new Field('expiresAt', Plain::Text),
            'expiresIn' => new Field('expiresIn', Plain::Integer),
            'id' => new Field('id', Plain::Integer, required: true),
            'location' => new Field('location', new ModelOf(PinLocation::class)),
            'newRegistration' => new Field('newRegistration', Plain::Boolean, nullable: true),
            'product' => new Field('product', Plain::Text),
            'qr' => new Field('qr', Plain::Text, secret: true),
            'trusted' => new Field('trusted', Plain::Boolean),
        ];
    }
}
