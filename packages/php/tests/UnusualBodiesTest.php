<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;

final class UnusualBodiesTest extends RuntimeTestCase
{
    public function testTwentyMegabytes(): void
    {
        $body = '{"authToken":"' . str_repeat('x', 20_000_000) . '"}';
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, $body));
        $response = TestBuilder::make()->setServerURL($server->url)->setTimeoutMs(0)->call();
        self::assertSame(20_000_000, strlen((string) $response->thing?->authToken));
    }

    public function testCompressedNotUtf8AndWithAByteOrderMark(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            match ($request->number) {
                1 => $connection->send(200, (string) gzencode('{"size":1}'), ['content-encoding' => 'gzip']),
                2 => $connection->send(200, "{\"authToken\":\"\xff\"}"),
                default => $connection->send(200, "\u{FEFF}{\"size\":3}"),
            };
        });
        $builder = TestBuilder::make()->setServerURL($server->url);
        self::assertSame(1, $builder->call()->thing?->size);
        self::assertSame("\u{FFFD}", $builder->call()->thing?->authToken);
        self::assertSame(3, $builder->call()->thing?->size);
    }
}
