<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use InvalidArgumentException;
use LukeHagar\Plex_API\SignIn\BrowserLink;
use PHPUnit\Framework\TestCase;

final class BrowserLinkTest extends TestCase
{
    /** @return iterable<string, array{array{code: string, identity: array<string, string>, link: string}}> */
    public static function rows(): iterable
    {
        $table = file_get_contents(dirname(__DIR__, 3) . '/conformance/browser-links.json');
        foreach (json_decode((string) $table, true, 512, JSON_THROW_ON_ERROR) as $row) {
            yield $row['name'] => [$row];
        }
    }

    /**
     * @dataProvider rows
     * @param array{code: string, identity: array<string, string>, forwardUrl?: string, link: string} $row
     */
    public function testALinkToThePageWhereAPinIsConfirmed(array $row): void
    {
        $identity = [];
        foreach ($row['identity'] as $name => $value) {
            $identity['xPlex' . ucfirst($name)] = $value;
        }
        $link = BrowserLink::to($row['code'], ...$identity, forwardUrl: $row['forwardUrl'] ?? null);
        self::assertSame($row['link'], $link);
    }

    public function testNoLinkIsMadeWithoutAClientIdentifier(): void
    {
        $this->expectException(InvalidArgumentException::class);
        $this->expectExceptionMessage('BrowserLink::to: give xPlexClientIdentifier');
        BrowserLink::to('8k2v', xPlexClientIdentifier: '');
    }

    public function testNoLinkIsMadeWithoutACode(): void
    {
        $this->expectException(InvalidArgumentException::class);
        $this->expectExceptionMessage('BrowserLink::to: give the code of a PIN');
        BrowserLink::to('', xPlexClientIdentifier: 'my-device');
    }
}
