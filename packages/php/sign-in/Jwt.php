<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\SignIn;

use LukeHagar\Plex_API\Models\Components\PublicKey;

/**
 * JSON Web Tokens with Ed25519 signatures (RFC 7519, RFC 8037).
 *
 * @internal
 */
final class Jwt
{
    /** With a whole signature, of 64 bytes. Decoding is lenient, and what stands beside the letters would get into a header. */
    private const FORM = '/^[\w-]+\.[\w-]+\.[\w-]{86}$/D';

    /** The public key as the services take it, named by its thumbprint (RFC 7638). */
    public static function publicKeyOf(DeviceKey $key): PublicKey
    {
        $x = self::encode($key->publicKey());
        $kid = self::encode(hash('sha256', "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"$x\"}", true));
        return new PublicKey(kty: 'OKP', crv: 'Ed25519', x: $x, use: 'sig', alg: 'EdDSA', kid: $kid);
    }

    /** @param array<string, mixed> $claims */
    public static function sign(string $kid, array $claims, DeviceKey $key): string
    {
        $parts = array_map(
            static fn (array $part): string => self::encode(json_encode($part, JSON_THROW_ON_ERROR)),
            [['alg' => 'EdDSA', 'typ' => 'JWT', 'kid' => $kid], $claims],
        );
        $signed = implode('.', $parts);
        return $signed . '.' . self::encode($key->sign($signed));
    }

    /** @return array<string, mixed> What a JWT says, unverified; nothing where it is none. */
    public static function claims(#[\SensitiveParameter] string $jwt): array
    {
        $claims = preg_match(self::FORM, $jwt) === 1 ? json_decode(self::decode(explode('.', $jwt)[1]), true) : null;
        return is_array($claims) ? $claims : [];
    }

    /** @param list<string> $keys Public keys, as base64url, one of which has to verify it. */
    public static function isVerified(#[\SensitiveParameter] string $jwt, array $keys): bool
    {
        if (preg_match(self::FORM, $jwt) !== 1) {
            return false;
        }
        $at = (int) strrpos($jwt, '.');
        $signature = self::decode(substr($jwt, $at + 1));
        foreach (array_map(self::decode(...), $keys) as $key) {
            $isWhole = strlen($key) === 32 && strlen($signature) === 64;
            if ($isWhole && sodium_crypto_sign_verify_detached($signature, substr($jwt, 0, $at), $key)) {
                return true;
            }
        }
        return false;
    }

    /** Without padding (RFC 4648, section 5). */
    private static function encode(string $data): string
    {
        return rtrim(strtr(base64_encode($data), '+/', '-_'), '=');
    }

    /** Nothing where it is none. */
    private static function decode(string $text): string
    {
        return (string) base64_decode(strtr($text, '-_', '+/'), true);
    }
}
