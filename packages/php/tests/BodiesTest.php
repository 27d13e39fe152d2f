<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\File;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\Body\Encoding;
use LukeHagar\Plex_API\Runtime\Body\FormBody;
use LukeHagar\Plex_API\Runtime\Body\MultipartBody;
use LukeHagar\Plex_API\Runtime\Shape\MapOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;
use LukeHagar\Plex_API\Tests\Support\Thing;
use Nyholm\Psr7\Stream;
use PHPUnit\Framework\TestCase;

final class BodiesTest extends TestCase
{
    public function testNoValueNoBody(): void
    {
        self::assertNull(Body::json(null));
        self::assertNull(Body::text(null));
        self::assertNull(Body::binary(null));
        self::assertNull(FormBody::of(null));
        self::assertNull(MultipartBody::of(null));
    }

    public function testJson(): void
    {
        self::assertSame('{"size":1,"note":null}', Body::json(new Thing(1, note: null))?->content);
        self::assertSame('{"size":1}', Body::json(new Thing(1, note: Absent::Field))?->content);
        self::assertSame('{"size":1,"labels":{}}', Body::json(new Thing(1, labels: []))?->content);
        self::assertSame('{"0":"a"}', Body::json(['a'], new MapOf(Plain::Text))?->content);
        self::assertSame('{"ä":"/"}', Body::json(['ä' => '/'])?->content);
        $other = Body::json(new Thing(1, authToken: 'hush'), contentType: 'application/vnd.x+json');
        self::assertSame(['application/vnd.x+json', ['hush']], [$other?->contentType, $other?->secrets]);
    }

    public function testTextAndBytes(): void
    {
        self::assertSame(['text/plain', 'ä'], [Body::text('ä')?->contentType, Body::text('ä')?->content]);
        self::assertSame("\0\xff", Body::binary("\0\xff", 'image/png')?->content);
    }

    public function testForm(): void
    {
        $value = ['a' => [1, 'b c'], 'o' => ['x' => 1], 'nil' => null, 'yes' => true];
        self::assertSame('a=1&a=b%20c&o=%7B%22x%22%3A1%7D&yes=true', FormBody::of($value)?->content);
        $body = FormBody::of(new Thing(1, authToken: 'hu&sh'));
        self::assertSame(['size=1&authToken=hu%26sh', ['hu&sh']], [$body?->content, $body?->secrets]);
    }

    public function testTheEncodingOfAPropertyDecides(): void
    {
        $list = [1, 2];
        $fields = ['x' => 1, 'y' => 2];
        $value = ['comma' => $list, 'spaces' => $list, 'pipes' => $list, 'deep' => $fields, 'flat' => $fields];
        $encoding = [
            'comma' => new Encoding(explode: false),
            'spaces' => new Encoding(style: 'spaceDelimited'),
            'pipes' => new Encoding(style: 'pipeDelimited'),
            'deep' => new Encoding(style: 'deepObject'),
            'flat' => new Encoding(style: 'form'),
        ];
        $expected = 'comma=1,2&spaces=1%202&pipes=1%7C2&deep%5Bx%5D=1&deep%5By%5D=2&x=1&y=2';
        self::assertSame($expected, FormBody::of($value, $encoding)?->content);
    }

    public function testMultipart(): void
    {
        $value = [
            'text' => 'ä',
            'list' => ['1', 2],
            'object' => ['a' => 1],
            'lists' => [[1]],
            'file' => new File(Stream::create('x'), "a\"\r\n.txt", 'text/plain'),
            'bytes' => "\0\xff",
            'typed' => '<a/>',
            'gone' => null,
        ];
        $body = MultipartBody::of($value, [
            'typed' => new Encoding(contentType: 'application/xml'),
            'bytes' => new Encoding(isFile: true),
        ]);
        self::assertNotNull($body);
        self::assertSame(1, preg_match('~^multipart/form-data; boundary=([\w-]+)$~', $body->contentType, $found));
        $part = static fn (string $head, string $content): string
            => "--$found[1]\r\nContent-Disposition: form-data; name=$head\r\n\r\n$content\r\n";
        self::assertSame(
            $part('"text"', 'ä') . $part('"list"', '1') . $part('"list"', '2')
            . $part("\"object\"\r\nContent-Type: application/json", '{"a":1}')
            . $part("\"lists\"\r\nContent-Type: application/json", '[1]')
            . $part("\"file\"; filename=\"a%22%0D%0A.txt\"\r\nContent-Type: text/plain", 'x')
            . $part("\"bytes\"; filename=\"blob\"\r\nContent-Type: application/octet-stream", "\0\xff")
            . $part("\"typed\"\r\nContent-Type: application/xml", '<a/>')
            . "--$found[1]--\r\n",
            $body->content,
        );
    }

    public function testWhatIsDescribedAsAFileIsOneWhateverItIsGivenAs(): void
    {
        $path = sys_get_temp_dir() . '/' . bin2hex(random_bytes(8)) . '.png';
        file_put_contents($path, "\x89\xff");
        $opened = fopen($path, 'rb');
        $png = new File("\x89\xff", 'a.png', 'image/png');
        try {
            $body = MultipartBody::of(['a' => 'x', 'b' => new File($opened), 'c' => [$png, 'y'], 'd' => $png], [
                'a' => new Encoding(isFile: true),
                'b' => new Encoding(isFile: true, contentType: 'image/*, image/gif'),
                'c' => new Encoding(isFile: true, contentType: 'image/*'),
                'd' => new Encoding(isFile: true, isBase64: true),
            ]);
        } finally {
            unlink($path);
        }
        $pattern = '~form-data; (.*?)\r\nContent-Type: (.*?)\r\n\r\n(.*?)\r\n--~s';
        preg_match_all($pattern, (string) $body?->content, $found);
        self::assertSame(
            [
                ['name="a"; filename="blob"', 'application/octet-stream', 'x'],
                ['name="b"; filename="' . basename($path) . '"', 'image/gif', "\x89\xff"],
                ['name="c"; filename="a.png"', 'image/png', "\x89\xff"],
                ['name="c"; filename="blob"', 'application/octet-stream', 'y'],
                ['name="d"; filename="a.png"', 'image/png', 'if8='],
            ],
            array_map(null, ...array_slice($found, 1)),
        );
    }

    public function testAStyleCountsAndNoMediaTypeBesideIt(): void
    {
        $body = MultipartBody::of(['list' => ['a b', 'c&d'], 'deep' => ['x' => 1, 'y' => 'ä=']], [
            'list' => new Encoding(style: 'pipeDelimited'),
            'deep' => new Encoding(contentType: 'application/json', style: 'deepObject'),
        ], 'multipart/mixed');
        self::assertStringStartsWith('multipart/mixed; boundary=', (string) $body?->contentType);
        preg_match_all('~form-data; (.*?)\r\n\r\n(.*?)\r\n--~s', (string) $body?->content, $found);
        self::assertSame(['name="list"', 'name="deep[x]"', 'name="deep[y]"'], $found[1]);
        self::assertSame(['a b|c&d', '1', 'ä='], $found[2]);
    }

    public function testBytesHaveTheirOwnTypeWhereTheDescriptionAllowsIt(): void
    {
        $png = new File('x', contentType: 'image/png');
        $type = static fn (File|string $value, string $described): ?string
            => Body::binary($value, $described)?->contentType;
        self::assertSame('image/png', $type($png, 'image/*'));
        self::assertSame('image/png', $type($png, '*/*'));
        self::assertSame('image/png', $type($png, 'image/jpeg, Image/PNG; q=1'));
        self::assertSame('image/jpeg', $type($png, 'image/jpeg, image/gif'));
        self::assertSame('application/octet-stream', $type($png, 'video/*'));
        self::assertSame('application/octet-stream', $type('x', '*/*'));
        self::assertSame('x', Body::binary($png)?->content);
    }
}
