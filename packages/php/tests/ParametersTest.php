<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use InvalidArgumentException;
use LukeHagar\Plex_API\Runtime\Parameters\Header;
use LukeHagar\Plex_API\Runtime\Parameters\Path;
use LukeHagar\Plex_API\Runtime\Parameters\Query;
use LukeHagar\Plex_API\Runtime\Parameters\Value;
use LukeHagar\Plex_API\Runtime\Shape\MapOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;
use LukeHagar\Plex_API\Tests\Support\Color;
use PHPUnit\Framework\TestCase;

final class ParametersTest extends TestCase
{
    private const COLOR = ['blue', 'black', 'brown'];

    private const RGB = ['R' => 100, 'G' => 200, 'B' => 150];

    /** The table of styles in OpenAPI 3.1. */
    public function testStyles(): void
    {
        $pairs = [
            [Path::matrix('color', ''), ';color'],
            [Path::matrix('color', 'blue'), ';color=blue'],
            [Path::matrix('color', self::COLOR), ';color=blue,black,brown'],
            [Path::matrix('color', self::COLOR, true), ';color=blue;color=black;color=brown'],
            [Path::matrix('color', self::RGB), ';color=R,100,G,200,B,150'],
            [Path::matrix('color', self::RGB, true), ';R=100;G=200;B=150'],
            [Path::label('color', 'blue'), '.blue'],
            [Path::label('color', self::COLOR), '.blue,black,brown'],
            [Path::label('color', self::COLOR, true), '.blue.black.brown'],
            [Path::label('color', self::RGB), '.R,100,G,200,B,150'],
            [Path::label('color', self::RGB, true), '.R=100.G=200.B=150'],
            [Path::simple('color', 'blue'), 'blue'],
            [Path::simple('color', self::COLOR), 'blue,black,brown'],
            [Path::simple('color', self::RGB), 'R,100,G,200,B,150'],
            [Path::simple('color', self::RGB, true), 'R=100,G=200,B=150'],
            [Query::form('color', ''), 'color='],
            [Query::form('color', 'blue'), 'color=blue'],
            [Query::form('color', self::COLOR), 'color=blue&color=black&color=brown'],
            [Query::form('color', self::COLOR, false), 'color=blue,black,brown'],
            [Query::form('color', self::RGB), 'R=100&G=200&B=150'],
            [Query::form('color', self::RGB, false), 'color=R,100,G,200,B,150'],
            [Query::spaceDelimited('color', self::COLOR), 'color=blue%20black%20brown'],
            [Query::spaceDelimited('color', self::RGB), 'color=R%20100%20G%20200%20B%20150'],
            [Query::pipeDelimited('color', self::COLOR), 'color=blue%7Cblack%7Cbrown'],
            [Query::pipeDelimited('color', self::RGB), 'color=R%7C100%7CG%7C200%7CB%7C150'],
            [Query::deepObject('color', self::RGB), 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
            [Query::deepObject('color', ['a', 'b']), 'color%5B%5D=a&color%5B%5D=b'],
            [Query::deepObject('color[]', ['a']), 'color%5B%5D=a'],
            [Query::deepObject('color', [['R' => 1]]), 'color%5B%5D%5BR%5D=1'],
            [Header::of(self::COLOR), 'blue,black,brown'],
            [Header::of(self::RGB), 'R,100,G,200,B,150'],
            [Header::of(self::RGB, true), 'R=100,G=200,B=150'],
            [Header::cookie('color', 'blue'), 'color=blue'],
            [Header::cookie('color', self::COLOR, false), 'color=blue,black,brown'],
        ];
        foreach ($pairs as [$actual, $expected]) {
            self::assertSame($expected, $actual);
        }
    }

    public function testValuesOfAllKinds(): void
    {
        self::assertSame('a=red', Query::form('a', Color::Red));
        self::assertSame('a=true&a=1.5&a=-3', Query::form('a', [true, 1.5, -3]));
        self::assertSame('0=x', Query::form('a', (new MapOf(Plain::Text))->encode(['x'])));
        self::assertSame('f=%7B%22a%22%3A%5B1%5D%7D', Query::form('f', Value::json(['a' => [1]])));
        self::assertNull(Query::form('f', Value::json(null)));
    }

    public function testWhatIsNullOrEmptyIsAbsent(): void
    {
        self::assertSame('', Query::of(Query::form('a', null), Query::form('c', []), Query::deepObject('d', [])));
        self::assertSame('?b=1,2', Query::of(Query::form('a', null), Query::form('b', [1, null, 2], false)));
        self::assertNull(Header::cookies(Header::cookie('a', null)));
        self::assertSame('a=x%3By; b=true', Header::cookies(Header::cookie('a', 'x;y'), Header::cookie('b', true)));
        self::assertNull(Header::of(null));
    }

    public function testAllowReservedKeepsReservedCharactersButNoneThatWouldEndTheValue(): void
    {
        self::assertSame('a=x/y?z:@%2F', Query::form('a', 'x/y?z:@%2F', true, true));
        self::assertSame('a=x%26b=1%23c%2Bd%5Be%5D%20100%25', Query::form('a', 'x&b=1#c+d[e] 100%', true, true));
        self::assertSame('a=%C3%A4', Query::form('a', 'ä', true, true));
    }

    public function testAPathKeepsItsSegmentsWhateverTheValuesAre(): void
    {
        $path = Path::of('/users/', Path::simple('id', 'a/b?#%..'), '/x');
        self::assertSame('/users/a%2Fb%3F%23%25../x', $path);
    }

    /**
     * @testWith ["."]
     *           [".."]
     */
    public function testDotSegmentsAreRefused(string $value): void
    {
        $this->expectException(InvalidArgumentException::class);
        Path::of('/users/', Path::simple('id', $value));
    }

    /** @dataProvider missing */
    public function testAMissingPathParameterIsRefusedByName(mixed $value): void
    {
        $this->expectExceptionMessageMatches('/path parameter id is (missing|empty); give it a value/');
        Path::simple('id', $value);
    }

    /** @return list<array{mixed}> */
    public function missing(): array
    {
        return [[null], [''], [[]]];
    }

    public function testRandomTextsComeBack(): void
    {
        mt_srand(20261122);
        for ($run = 0; $run < 2_000; $run++) {
            $text = 'x';
            for ($length = mt_rand(0, 12); $length > 0; $length--) {
                $foreign = (string) json_decode(sprintf('"\\u%04x"', mt_rand(0x80, 0xd7ff)));
                $text .= mt_rand(0, 3) === 0 ? $foreign : chr(mt_rand(0, 127));
            }
            parse_str((string) Query::form('key', $text), $read);
            self::assertSame($text, $read['key']);
            self::assertSame($text, rawurldecode(substr(Path::label('x', $text), 1)));
            self::assertSame($text, rawurldecode(Path::simple('x', $text)));
        }
    }
}
