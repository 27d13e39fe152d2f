<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/** Keeps secrets out of what people see. */
final class Redaction
{
    public const MARK = '[redacted]';

    private const LONGEST = 500;

    private const SHORTEST = 3;

    /**
     * `$text` fit to be shown: without secrets and without control characters, not too long.
     *
     * @param list<string> $secrets
     */
    public static function redact(#[\SensitiveParameter] string $text, #[\SensitiveParameter] array $secrets): string
    {
        // Takes the longest secret first, since one may be a part of another.
        $shown = $secrets === [] ? $text : strtr($text, array_fill_keys($secrets, self::MARK));
        $shown = (string) json_decode((string) json_encode($shown, JSON_INVALID_UTF8_SUBSTITUTE));
        // Escape sequences of terminals begin with one, and text direction is changed by one.
        $shown = (string) preg_replace('/[\p{Cc}\p{Cf}\x{2028}\x{2029}]+/u', ' ', $shown);
        return preg_match('/^.{' . self::LONGEST . '}(?=.)/us', $shown, $found) === 1 ? "$found[0]…" : $shown;
    }

    /** @return list<string> What must not be shown of an attempt, in every form in which it may come back. */
    public static function secretsOf(Attempt $attempt): array
    {
        $given = [$attempt->secrets, $attempt->parts?->secrets, $attempt->parts?->body?->secrets];
        $given[] = self::credentialHeaders($attempt->request->headers);
        $known = [];
        array_walk_recursive($given, static function (mixed $value) use (&$known): void {
            $text = Secrets::text($value);
            // Shorter texts occur everywhere: hiding them would make messages unreadable.
            $isLong = preg_match('/^.{' . self::SHORTEST . '}/us', $text) === 1 || strlen($text) > 4 * self::SHORTEST;
            foreach ($isLong ? self::forms($text) : [] as $form) {
                $known[$form] = $form;
            }
        });
        return array_values($known);
    }

    /** A URL that may have been meant to hold a password. */
    public static function withoutUserInfo(?string $url): ?string
    {
        return $url === null ? null : preg_replace('~^([^/]*//)?.*@~s', '$1' . self::MARK . '@', $url);
    }

    /**
     * Headers that a caller or a hook may have set instead of using a security scheme.
     *
     * @param array<string, string> $headers
     * @return list<string>
     */
    private static function credentialHeaders(array $headers): array
    {
        $values = [];
        foreach ($headers as $name => $value) {
            if (preg_match('/auth|cookie|token|key|secret|password/', (string) $name) === 1) {
                array_push($values, $value, (string) preg_replace('/^\w+ +/', '', $value));
            }
        }
        return $values;
    }

    /** @return list<string> */
    private static function forms(string $secret): array
    {
        $encoded = base64_encode($secret);
        $json = (string) json_encode($secret, JSON_INVALID_UTF8_SUBSTITUTE);
        $plainJson = (string) json_encode(
            $secret,
            JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE,
        );
        return [
            $secret,
            rawurlencode($secret),
            urlencode($secret),
            $encoded,
            rtrim($encoded, '='),
            substr($json, 1, -1),
            substr($plainJson, 1, -1),
        ];
    }
}
