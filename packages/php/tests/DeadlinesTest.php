<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\TimeoutError;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\SystemClock;
use LukeHagar\Plex_API\Tests\Support\Connection;
use LukeHagar\Plex_API\Tests\Support\FakeClock;
use LukeHagar\Plex_API\Tests\Support\FullQueue;
use LukeHagar\Plex_API\Tests\Support\Received;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;

final class DeadlinesTest extends RuntimeTestCase
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

    /** @requires function pcntl_fork */
    public function testAConnectionThatIsNeverMade(): void
    {
        $full = FullQueue::listen();
        if ($full === null) {
            self::markTestSkipped('this system makes connections that nobody accepts');
        }
        self::assertSame('headers', self::timedOutIn('headers', $full->url)->phase);
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

    public function testHeadersAndABodyThatComeAByteNowAndThen(): void
    {
        foreach (['headers' => 'HTTP/1.1 200 OK', 'body' => self::HEAD . "\r\n"] as $phase => $head) {
            $server = $this->serve(static function (Received $request, Connection $connection) use ($head): void {
                $connection->write($head);
                $connection->drip(' ');
            });
            self::assertSame($phase, self::timedOutIn($phase, $server->url)->phase);
        }
    }

    public function testInterimResponsesWithoutEnd(): void
    {
        $server = $this->serve(static function (Received $request, Connection $connection): void {
            $connection->drip("HTTP/1.1 103 Early Hints\r\n\r\n");
        });
        self::assertSame('headers', self::timedOutIn('headers', $server->url)->phase);
    }

    public function testABodyThatUnfoldsToMoreThanThereIsTimeFor(): void
    {
        $body = (string) gzencode(str_repeat((string) gzencode(str_repeat("\0", 2 ** 24)), 64));
        $server = $this->serve(static function (Received $request, Connection $connection) use ($body): void {
            $connection->send(200, $body, ['content-encoding' => 'gzip, gzip']);
        });
        $options = new RequestOptions(timeoutMs: 200, maxResponseBytes: PHP_INT_MAX, retries: false);
        $builder = TestBuilder::make()->setServerURL($server->url);
        $error = self::errorOf(static fn () => $builder->call([], null, $options));
        self::assertInstanceOf(TimeoutError::class, $error);
        self::assertSame('body', $error->phase);
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

    public function testNoLimitAtAll(): void
    {
        $server = $this->serve(static fn (Received $request, Connection $connection) => $connection->send(200, '{}'));
        $builder = TestBuilder::make()->setServerURL($server->url)->setClock(new SystemClock())->setTimeoutMs(0);
        self::assertSame(200, $builder->call()->statusCode);
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
}
