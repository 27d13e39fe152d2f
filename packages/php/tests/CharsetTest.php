<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Runtime\Charset;
use PHPUnit\Framework\TestCase;

final class CharsetTest extends TestCase
{
    /** @dataProvider bodies */
    public function testATextIsInTheCharsetThatIsNamed(string $contentType, string $body, string $expected): void
    {
        self::assertSame($expected, Charset::utf8($body, $contentType));
    }

    /** @return list<array{string, string, string}> */
    public static function bodies(): array
    {
        return [
            ['text/plain', 'ä', 'ä'],
            ['text/plain; charset=UTF-8', "\xef\xbb\xbfä", 'ä'],
            ['text/plain; charset=iso-8859-1', "\xe4\x80", 'ä€'],
            ['text/plain;charset="windows-1252"', "\x80", '€'],
            ['text/plain; format=flowed; Charset = ISO-8859-15', "\xa4", '€'],
            ['text/plain; charset=utf-16', "\xff\xfe\xe4\x00", 'ä'],
            ['text/plain; charset=utf-16', "\xfe\xff\x00\xe4", 'ä'],
            ['text/plain; charset=utf-16be', "\x00\xe4", 'ä'],
            ['text/plain; charset=shift_jis', "\x93\xfa", '日'],
            ['text/plain; charset=latin1', "\xef\xbb\xbfä", 'ä'],
            ['text/plain; charset=klingon', 'ä', 'ä'],
        ];
    }
}
