<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\SignIn;

/** A key of the device for Ed25519 signatures: something that signs, wherever it keeps its secret. */
interface DeviceKey
{
    /** The public key, 32 bytes. */
    public function publicKey(): string;

    /** The signature of `$data`, 64 bytes (RFC 8032). */
    public function sign(string $data): string;
}
