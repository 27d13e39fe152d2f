<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/** Bodies as text. */
final class Charset
{
    private const MARKS = ["\xef\xbb\xbf" => 'utf-8', "\xff\xfe" => 'utf-16le', "\xfe\xff" => 'utf-16be'];

    /** The labels of the web (https://encoding.spec.whatwg.org/#names-and-labels). */
    private const ALIASES = [
        'iso-8859-1' => 'windows-1252',
        'latin1' => 'windows-1252',
        'us-ascii' => 'windows-1252',
        'ascii' => 'windows-1252',
        'utf-16' => 'utf-16le',
        'gb2312' => 'gb18030',
        'gbk' => 'gb18030',
        'shift_jis' => 'cp932',
    ];

    private const KNOWN = '~^(utf-16(le|be)|iso-8859-\d+|windows-\d+|koi8-[ru]|gb18030|big5|euc-(jp|kr)|cp932'
        . '|iso-2022-jp|macintosh|ibm866)$~D';

    /**
     * The text of a body in UTF-8, from the charset that its `Content-Type` names, without byte order mark. Where it
     * names none, or one that is not known, the text is taken to be UTF-8.
     */
    public static function utf8(#[\SensitiveParameter] string $body, string $contentType): string
    {
        $isNamed = preg_match('~;\s*charset\s*=\s*(?:"\s*)?([^\s";]+)~i', $contentType, $found) === 1;
        $label = $isNamed ? strtolower($found[1]) : 'utf-8';
        if ($label === 'utf-8' || $label === 'utf8') {
            return self::unmarked($body);
        }
        $charset = self::ALIASES[$label] ?? $label;
        foreach (self::MARKS as $mark => $marked) {
            // A byte order mark counts more than the header.
            $charset = str_starts_with($body, $mark) ? $marked : $charset;
        }
        if (preg_match(self::KNOWN, $charset) !== 1 || !function_exists('iconv')) {
            return self::unmarked($body);
        }
        $text = @iconv($charset, 'UTF-8//IGNORE', $body);
        return self::unmarked($text === false ? $body : $text);
    }

    private static function unmarked(#[\SensitiveParameter] string $text): string
    {
        return str_starts_with($text, "\xef\xbb\xbf") ? substr($text, 3) : $text;
    }
}
