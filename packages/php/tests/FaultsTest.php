<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\CancelledError;
use LukeHagar\Plex_API\Models\Errors\ConnectionError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Errors\TimeoutError;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\SystemClock;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\FakeClock;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use LukeHagar\Plex_API\Tests\Support\Unauthorized;
use Nyholm\Psr7\Response;
use RuntimeException;
use Throwable;

final class FaultsTest extends RuntimeTestCase
{
    private const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

    public function testHeadersThatDoNotCome(): void
    {
        $server = $this->serve(static fn () => null);
        $error = self::timedOutIn('headers', $server->url);
        self::assertSame('headers', $error->phase);
        $message = "getThing: no response within $error->timeoutMs ms for GET $server->url/thing";
        self::assertSame($message, $error->getMessage());
    }

    public function testABodyThatDoesNotEnd(): void
    {
        foreach (['200 OK', '401 No'] as $status) {
            $server = $this->serve(static function (Received $request, Connection $connection) use ($status): void {
                $connection->write("HTTP/1.1 $status\r\ncontent-type: application/json\r\n\r\n{");
            });
            self::assertSame('body', self::timedOutIn('body', $server->url)->phase);
        }
    }

    /** The error of a call whose time was over in the phase. */
    private static function timedOutIn(string $phase, string $url): TimeoutError
    {
        $builder = TestBuilder::make()->setServerURL($url)->setRetries(false);
        return self::patiently(60, static function (int $limit) use ($builder): TimeoutError {
            $options = new RequestOptions(timeoutMs: $limit);
            $error = self::errorOf(static fn () => $builder->call([], null, $options));
            self::assertInstanceOf(TimeoutError::class, $error);
            self::assertSame($limit, $error->timeoutMs);
            return $error;
        }, static fn (TimeoutError $error): bool => $error->phase === $phase);
    }

    public function testTimeThatHooksAndCredentialsTakeCounts(): void
    {
        $clock = new FakeClock();
        $token = static function () use ($clock): string {
            $clock->now += 31_000;
            return 'late';
        };
        $builder = TestBuilder::make()->setClock($clock)->setToken($token)->setRetries(false);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(TimeoutError::class, $error);
        self::assertSame('request', $error->phase);
    }

    public function testEveryAttemptHasItsOwnTimeAndTheLastErrorIsGiven(): void
    {
        $server = $this->serve(static fn () => null);
        $clock = new FakeClock();
        $builder = TestBuilder::make()->setServerURL($server->url)->setTimeoutMs(50)->setClock($clock);
        self::assertInstanceOf(TimeoutError::class, self::errorOf(static fn () => $builder->call()));
        self::assertCount(2, $clock->slept);
    }

    public function testACallThatIsCancelledWhileItWaitsForTheAnswerIsNotRepeated(): void
    {
        $server = $this->serve(static fn () => null);
        $asked = 0;
        $options = new RequestOptions(isCancelled: static function () use (&$asked): bool {
            return ++$asked > 3;
        });
        $error = self::errorOf(
            static fn () => TestBuilder::make()->setServerURL($server->url)->call([], null, $options),
        );
        self::assertInstanceOf(CancelledError::class, $error);
        self::assertSame("getThing: cancelled GET $server->url/thing", $error->getMessage());
        self::assertStringNotContainsString('canary', self::shown($error));
    }

    public function testACallThatIsCancelledBeforehandIsNotSent(): void
    {
        $recorder = new Recorder();
        $options = new RequestOptions(isCancelled: static fn (): bool => true);
        $call = static fn () => TestBuilder::make()->setClient($recorder)->call([], null, $options);
        self::assertInstanceOf(CancelledError::class, self::errorOf($call));
        self::assertSame([], $recorder->sent);
    }

    public function testACallThatIsCancelledWhileItWaitsForARetryEndsBeforeIt(): void
    {
        $clock = new FakeClock();
        $start = $clock->now;
        $recorder = new Recorder(new Response(503, ['retry-after' => '30']));
        $options = new RequestOptions(isCancelled: static fn (): bool => $clock->now - $start > 2500);
        $builder = TestBuilder::make()->setClient($recorder)->setClock($clock);
        self::assertInstanceOf(CancelledError::class, self::errorOf(fn () => $builder->call([], null, $options)));
        self::assertSame([1000.0, 1000.0, 1000.0], $clock->slept);
        self::assertCount(1, $recorder->sent);
    }

    public function testWhatAskingWhetherItIsCancelledThrowsEndsTheCall(): void
    {
        $server = $this->serve(static fn () => null);
        $asked = 0;
        $mine = new RuntimeException('mine');
        $options = new RequestOptions(isCancelled: static function () use (&$asked, $mine): bool {
            return ++$asked > 3 ? throw $mine : false;
        });
        $builder = TestBuilder::make()->setServerURL($server->url);
        self::assertSame($mine, self::errorOf(static fn () => $builder->call([], null, $options)));
    }

    public function testACallThatCanBeCancelledButIsNot(): void
    {
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, '{}'));
        $options = new RequestOptions(isCancelled: static fn (): bool => false);
        $builder = TestBuilder::make()->setServerURL($server->url);
        self::assertSame(200, $builder->call([], null, $options)->statusCode);
        self::assertSame(200, $builder->call()->statusCode);
    }

    public function testNoLimitAtAll(): void
    {
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, '{}'));
        $builder = TestBuilder::make()->setServerURL($server->url)->setClock(new SystemClock())->setTimeoutMs(0);
        self::assertSame(200, $builder->call()->statusCode);
    }

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

    public function testHeadersAndABodyThatComeAByteNowAndThen(): void
    {
        foreach (['headers' => 'HTTP/1.1 200 OK', 'body' => self::HEAD . "\r\n"] as $phase => $head) {
            $server = $this->serve(static function (Received $request, Connection $connection) use ($head): void {
                $connection->write($head);
                for ($byte = 0; $byte < 3000; $byte++) {
                    usleep(20_000);
                    $connection->write(' ');
                }
            });
            self::assertSame($phase, self::timedOutIn($phase, $server->url)->phase);
        }
    }

    public function testInterimResponsesWithoutEnd(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            for ($number = 0; $number < 3000; $number++) {
                usleep(20_000);
                $connection->write("HTTP/1.1 103 Early Hints\r\n\r\n");
            }
        });
        self::assertInstanceOf(TimeoutError::class, self::timedOutIn('headers', $server->url));
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

    public function testTwentyMegabytes(): void
    {
        $body = '{"authToken":"' . str_repeat('x', 20_000_000) . '"}';
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, $body));
        $response = TestBuilder::make()->setServerURL($server->url)->setTimeoutMs(0)->call();
        self::assertSame(20_000_000, strlen((string) $response->thing?->authToken));
    }

    public function testTwentyMegabytesOfAnError(): void
    {
        $html = ['content-type' => 'text/html'];
        $server = $this->serve(static function (Received $request, Connection $connection) use ($html): void {
            $connection->send(400, str_repeat('<p>', 7_000_000), $html);
        });
        $builder = TestBuilder::make()->setServerURL($server->url)->setTimeoutMs(0);
        $error = self::errorOf(static fn () => $builder->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame("getThing: 400 from GET $server->url/thing", $error->getMessage());
        self::assertSame(21_000_000, strlen($error->body()));
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

    public function testHostileDepth(): void
    {
        foreach ([400, 9_000, 200_000] as $depth) {
            $body = str_repeat('{"error":', $depth) . '1' . str_repeat('}', $depth);
            $server = $this->serve(static function (Received $request, Connection $connection) use ($body): void {
                $connection->send(401, $body);
            });
            $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
            self::assertInstanceOf(SDKError::class, $error);
        }
    }

    public function testADeclaredErrorIsOfItsClassWithItsData(): void
    {
        $body = '{"errors":[{"code":1001,"message":"User could not be authenticated"}]}';
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(401, $body));
        $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
        self::assertInstanceOf(Unauthorized::class, $error);
        self::assertSame(['get-thing', 'GET', 401], [$error->operation, $error->method, $error->statusCode]);
        self::assertEquals(json_decode($body), $error->data());
        self::assertSame(
            "getThing: 401 from GET $server->url/thing: User could not be authenticated (1001)",
            $error->getMessage(),
        );
        self::assertCount(1, $server->requests());
    }

    /**
     * @testWith [401, "text/html", "<html>no</html>", ""]
     *           [401, "application/json", "<html>", ""]
     *           [401, "application/json", "", ""]
     *           [404, "application/json", "{\"status\":404,\"error\":\"Not Found\"}", ": Not Found"]
     *           [422, "application/xml", "<error/>", ""]
     *           [400, "application/problem+json", "{\"title\":\"Bad\",\"detail\":\"worse\"}", ": worse"]
     *           [400, "application/json", "{\"error\":{\"message\":\"deep\",\"code\":\"E1\"}}", ": deep (E1)"]
     *           [400, "application/json", "{\"errors\":[\"plain\"]}", ": plain"]
     *           [400, "application/json", "null", ""]
     *           [400, "application/json", "{\"message\":{\"a\":1}}", ""]
     *           [400, "application/json", "{\"message\":\"\\u001b[31mred\\u202e\\r\\nline\"}", ": [31mred line"]
     */
    public function testOtherErrors(int $status, string $type, string $body, string $detail): void
    {
        $answer = ['content-type' => $type];
        $send = static fn (Received $request, Connection $connection) => $connection->send($status, $body, $answer);
        $server = $this->serve($send);
        $error = self::errorOf(static fn () => TestBuilder::make()->setServerURL($server->url)->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame([$status, $type, $body], [$error->statusCode, $error->contentType, $error->body()]);
        $message = (string) preg_replace('/ +/', ' ', $error->getMessage());
        self::assertSame("getThing: $status from GET $server->url/thing$detail", $message);
    }
}
