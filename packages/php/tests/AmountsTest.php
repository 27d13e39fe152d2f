<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use Closure;
use InvalidArgumentException;
use LukeHagar\Plex_API\PollOptions;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\RetryOptions;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;

/** Times, sizes and counts. */
final class AmountsTest extends RuntimeTestCase
{
    /**
     * @param Closure(int): mixed $set
     * @dataProvider amounts
     */
    public function testNoneIsBelowZero(string $name, Closure $set): void
    {
        $error = self::errorOf(static fn () => $set(-1));
        self::assertInstanceOf(InvalidArgumentException::class, $error);
        self::assertSame("$name must be 0 or more, not -1", $error->getMessage());
        self::assertIsObject($set(0));
        self::assertIsObject($set(PHP_INT_MAX));
    }

    /** @return iterable<string, array{string, Closure(int): mixed}> */
    public static function amounts(): iterable
    {
        $all = [
            'timeoutMs of a client' => TestBuilder::make()->setTimeoutMs(...),
            'timeoutMs of a call' => static fn (int $value) => new RequestOptions(timeoutMs: $value),
            'maxResponseBytes of a client' => TestBuilder::make()->setMaxResponseBytes(...),
            'maxResponseBytes of a call' => static fn (int $value) => new RequestOptions(maxResponseBytes: $value),
            'maxRetries' => static fn (int $value) => new RetryOptions(maxRetries: $value),
            'initialDelayMs' => static fn (int $value) => new RetryOptions(initialDelayMs: $value),
            'maxDelayMs' => static fn (int $value) => new RetryOptions(maxDelayMs: $value),
            'maxRetryAfterMs' => static fn (int $value) => new RetryOptions(maxRetryAfterMs: $value),
            'maxWaitMs' => static fn (int $value) => new PollOptions(maxWaitMs: $value),
            'intervalMs' => static fn (int $value) => new PollOptions(intervalMs: $value),
        ];
        foreach ($all as $what => $set) {
            yield $what => [explode(' ', $what)[0], $set];
        }
    }

    public function testZeroIsNoLimitOfTime(): void
    {
        $builder = TestBuilder::make()->setClient(new Recorder(Recorder::json([])));
        self::assertSame(200, $builder->setTimeoutMs(0)->call()->statusCode);
    }
}
