<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use GuzzleHttp\Client;
use LukeHagar\Plex_API\Models\Errors\ResponseTooLargeError;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Transport\GuzzleTransport;
use LukeHagar\Plex_API\Runtime\Transport\HttpRequest;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\Server;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;

/** How much of a response is read: no more than `maxResponseBytes`, counted after decompression. */
final class LimitsTest extends RuntimeTestCase
{
    private const BODY = '{"size":123456}';

    /** @return array<string, array{int}> */
    public function statuses(): array
    {
        return ['a success' => [200], 'a declared error' => [401], 'an error that is repeated' => [503]];
    }

    /** @dataProvider statuses */
    public function testOfAnEndlessBodyNoMoreIsReadThanTheLimit(int $status): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection) use ($status): void {
            $connection->write("HTTP/1.1 $status X\r\ncontent-type: application/json\r\n\r\n");
            // It ends where nobody reads it: the operating system keeps some megabytes on the way.
            for ($part = str_repeat('x', 65_536), $sent = 0; $sent < 2 ** 30; $sent += 65_536) {
                $connection->write($part);
            }
            $connection->end();
        });
        memory_reset_peak_usage();
        $before = memory_get_peak_usage();
        $builder = TestBuilder::make()->setServerURL($server->url)->setMaxResponseBytes(100_000);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(ResponseTooLargeError::class, $error);
        self::assertSame(100_000, $error->maxResponseBytes);
        self::assertSame(
            "getThing: too long a body from GET {$server->url}/thing: "
            . 'it has more than 100000 bytes; raise maxResponseBytes if that is right',
            $error->getMessage(),
        );
        self::assertLessThan(2 ** 24, memory_get_peak_usage() - $before);
        self::assertCount(1, $server->requests());
    }

    /**
     * @testWith ["gzip"]
     *           ["gzip, gzip"]
     *           ["gzip, gzip, gzip"]
     */
    public function testBytesCountAfterDecompressionAndNoMoreAreUnfolded(string $codings): void
    {
        $body = str_repeat("\0", 2 ** 26);
        foreach (explode(',', $codings) as $_) {
            $body = (string) gzencode($body);
        }
        $server = $this->server($body, ['content-encoding' => $codings]);
        memory_reset_peak_usage();
        $before = memory_get_peak_usage();
        $builder = TestBuilder::make()->setServerURL($server->url)->setMaxResponseBytes(2 ** 20);
        self::assertInstanceOf(ResponseTooLargeError::class, self::errorOf(static fn () => $builder->call()));
        self::assertLessThan(2 ** 24, memory_get_peak_usage() - $before);
        self::assertCount(1, $server->requests());
    }

    public function testTheLimitItselfIsAllowedAndACallMayHaveAnother(): void
    {
        self::assertSame(15, strlen(self::BODY));
        $server = $this->server(self::BODY);
        $builder = TestBuilder::make()->setServerURL($server->url);
        $limited = static fn (int $most) => $builder->call(options: new RequestOptions(maxResponseBytes: $most));
        self::assertInstanceOf(ResponseTooLargeError::class, self::errorOf(static fn () => $limited(14)));
        self::assertInstanceOf(ResponseTooLargeError::class, self::errorOf(static fn () => $limited(0)));
        $builder->setMaxResponseBytes(14);
        self::assertInstanceOf(ResponseTooLargeError::class, self::errorOf(static fn () => $builder->call()));
        self::assertSame(123456, $limited(15)->thing?->size);
        self::assertSame(self::BODY, (string) $limited(PHP_INT_MAX)->rawResponse->getBody());
    }

    public function testSixtyFourMebibytesAreAllowedWhereNothingIsSaid(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $length = 2 ** 26 + 1;
            $connection->write("HTTP/1.1 200 X\r\ncontent-type: image/png\r\ncontent-length: $length\r\n\r\n");
            for ($sent = 0, $part = str_repeat("\0", 2 ** 20); $sent < 64; $sent++) {
                $connection->write($part);
            }
            $connection->write("\0");
            $connection->end();
        });
        $builder = TestBuilder::make()->setServerURL($server->url);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(ResponseTooLargeError::class, $error);
        self::assertSame(67_108_864, $error->maxResponseBytes);
        $transport = new GuzzleTransport();
        $request = new HttpRequest('GET', $server->url, [], null, false, 2 ** 26 + 1);
        self::assertSame(2 ** 26 + 1, $transport->send($request, 0)->getBody()->getSize());
    }

    public function testWhatAClientOfTheCallersHasReadCountsToo(): void
    {
        $server = $this->server(self::BODY);
        $builder = TestBuilder::make()->setClient(new Client())->setServerURL($server->url);
        self::assertSame(123456, $builder->setMaxResponseBytes(15)->call()->thing?->size);
        $builder->setMaxResponseBytes(14);
        self::assertInstanceOf(ResponseTooLargeError::class, self::errorOf(static fn () => $builder->call()));
    }

    /** @param array<string, string> $headers */
    private function server(string $body, array $headers = []): Server
    {
        return $this->serve(static function (Received $request, Connection $connection) use ($body, $headers): void {
            $connection->send(200, $body, $headers);
        });
    }
}
