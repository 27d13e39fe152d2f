<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\SignIn;

use InvalidArgumentException;
use JsonSerializable;
use LukeHagar\Plex_API\Runtime\Confidential;
use WeakMap;

/** A key that a secret of 32 bytes makes, by `ext-sodium`. */
final class SodiumKey implements DeviceKey, JsonSerializable
{
    use Confidential;

    /** @var WeakMap<self, string>|null Apart from the key, where no dump looks. */
    private static ?WeakMap $secrets = null;

    private readonly string $publicKey;

    /**
     * @param string $seed What `newSeed` gave, 32 bytes. The same seed is the same key.
     * @throws InvalidArgumentException For a seed of another length.
     */
    public function __construct(#[\SensitiveParameter] string $seed)
    {
        if (strlen($seed) !== 32) {
            throw new InvalidArgumentException('SodiumKey: a seed is 32 bytes');
        }
        $pair = sodium_crypto_sign_seed_keypair($seed);
        $this->publicKey = sodium_crypto_sign_publickey($pair);
        self::$secrets ??= new WeakMap();
        self::$secrets[$this] = sodium_crypto_sign_secretkey($pair);
    }

    /** A new secret: 32 random bytes. Who has them is the device: keep them as you would a password. */
    public static function newSeed(): string
    {
        return random_bytes(32);
    }

    public function publicKey(): string
    {
        return $this->publicKey;
    }

    public function sign(string $data): string
    {
        return sodium_crypto_sign_detached($data, self::$secrets[$this]);
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [];
    }
}
