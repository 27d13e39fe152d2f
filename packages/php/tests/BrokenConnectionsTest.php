<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\ConnectionError;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use Throwable;

final class BrokenConnectionsTest extends RuntimeTestCase
{
    private const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

    /** @requires function pcntl_fork */
    public function testNobodyListens(): void
    {
        $listening = stream_socket_server('tcp://127.0.0.1:0');
        self::assertNotFalse($listening);
        $url = 'http://' . stream_socket_get_name($listening, false);
        fclose($listening);
        $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($url)->call());
        self::assertInstanceOf(ConnectionError::class, $error);
        self::assertSame(7, $error->getCode());
        self::assertStringContainsString("getThing: no response from GET $url/thing: ", $error->getMessage());
        self::assertStringContainsString('127.0.0.1', $error->getMessage());
    }

    public function testResetBeforeTheResponseThenFine(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $request->number < 3 ? $connection->reset() : $connection->send(200, '{"size":7}');
        });
        self::assertSame(7, TestBuilder::make()->setServerURL($server->url)->call()->thing?->size);
    }

    public function testHeadersThatAreCutShortAndNoRequestIsSentAgainUnasked(): void
    {
        foreach (["HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ncontent-ty"] as $head) {
            $server = $this->serve(static function (Received $request, Connection $connection) use ($head): void {
                $connection->write($head);
                $connection->end();
            });
            foreach ([false, null] as $retries) {
                $builder = TestBuilder::make()->setServerURL($server->url)->setRetries($retries);
                $error = self::errorOf(static fn () => $builder->call(['method' => 'POST']));
                self::assertInstanceOf(ConnectionError::class, $error);
                self::assertSame(
                    "getThing: no response from POST $server->url/thing: the connection ended within the headers",
                    $error->getMessage(),
                );
            }
            self::assertCount(2, $server->requests());
        }
    }

    public function testALengthThatCannotBe(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $connection->send(200, '{}', ['content-length' => '99999999999999999999999']);
        });
        $builder = TestBuilder::make()->setServerURL($server->url)->setRetries(false);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(ConnectionError::class, $error);
    }

    /**
     * @testWith ["content-length: 20\r\n\r\n{\"a\":1", true]
     *           ["content-length: 20\r\n\r\n{\"a\":1", false]
     *           ["transfer-encoding: chunked\r\n\r\n20\r\n{\"a\":1", false]
     */
    public function testTheConnectionBreaksWithinTheBody(string $rest, bool $isReset): void
    {
        $message = 'the connection broke within the body from GET';
        $error = self::patiently(50, function (int $time) use ($rest, $isReset): Throwable {
            $handle = static function (Received $request, Connection $connection) use ($rest, $isReset, $time): void {
                $connection->write(self::HEAD . $rest);
                // A reset takes away what the other side has not read yet.
                usleep($time * 1000);
                $isReset ? $connection->reset() : $connection->end();
            };
            $builder = TestBuilder::make()->setServerURL($this->serve($handle)->url)->setRetries(false);
            return self::errorOf(static fn () => $builder->call());
        }, static fn (Throwable $error): bool => str_contains($error->getMessage(), $message));
        self::assertInstanceOf(ConnectionError::class, $error);
        self::assertStringContainsString($message, $error->getMessage());
    }

    public function testAHeaderOf64Kilobytes(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $connection->send(200, '{"size":7}', ['x-long' => str_repeat('a', 65_536)]);
        });
        $response = TestBuilder::make()->setServerURL($server->url)->call();
        self::assertSame(65_536, strlen($response->rawResponse->getHeaderLine('x-long')));
    }

    public function testHeadersWithoutEnd(): void
    {
        foreach (['x', "a: b\r\n"] as $endless) {
            $server = $this->serve(static function (Received $request, Connection $connection) use ($endless): void {
                $connection->write('HTTP/1.1 200 OK' . "\r\nx: ");
                for ($part = str_repeat($endless, 8192), $sent = 0; $sent < 2 ** 26; $sent += strlen($part)) {
                    $connection->write($part);
                }
                $connection->end();
            });
            $builder = TestBuilder::make()->setServerURL($server->url);
            $error = self::errorOf(static fn () => $builder->call());
            self::assertInstanceOf(ConnectionError::class, $error);
            self::assertStringContainsString('its headers are longer than cURL takes', $error->getMessage());
            self::assertCount(1, $server->requests());
        }
    }

    public function testNotHttp(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $connection->write("garbage\r\n\r\n");
            $connection->end();
        });
        $builder = TestBuilder::make()->setServerURL($server->url)->setRetries(false);
        self::assertInstanceOf(ConnectionError::class, self::errorOf(static fn () => $builder->call()));
    }
}
