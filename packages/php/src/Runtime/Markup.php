<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/** Reads the message of an error from a body of XML or HTML. */
final class Markup
{
    private const ENTITIES =
        ['&lt;' => '<', '&gt;' => '>', '&quot;' => '"', '&apos;' => "'", '&#39;' => "'", '&amp;' => '&'];

    /** Message and code of an error element, or the title of a page. */
    public static function explain(#[\SensitiveParameter] string $body): string
    {
        $start = ltrim(substr($body, 0, 65_536));
        if (!str_starts_with($start, '<')) {
            return '';
        }
        preg_match('/<(?:error|response)\b([^<>]*)>([^<]*)/i', $start, $element);
        preg_match('/<(?:title|message)\b[^<>]*>([^<]*)/i', $start, $title);
        $attributes = $element[1] ?? '';
        $status = self::attribute($attributes, 'status');
        $known = [
            self::attribute($attributes, 'message'),
            self::plain($element[2] ?? ''),
            ctype_digit($status) ? '' : $status,
            self::plain($title[1] ?? ''),
        ];
        $said = current(array_filter($known, static fn (string $text): bool => $text !== ''));
        $code = self::attribute($attributes, 'code');
        return $said !== false && $code !== '' ? "$said ($code)" : (string) $said;
    }

    private static function attribute(#[\SensitiveParameter] string $attributes, string $name): string
    {
        preg_match("/\\s$name\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')/i", $attributes, $found);
        return self::plain(($found[2] ?? '') . ($found[1] ?? ''));
    }

    private static function plain(#[\SensitiveParameter] string $text): string
    {
        return trim((string) preg_replace('/\s+/', ' ', strtr($text, self::ENTITIES)));
    }
}
