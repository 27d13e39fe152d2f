<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\RetryOptions;
use LukeHagar\Plex_API\Runtime\Body\Body;
use LukeHagar\Plex_API\Runtime\RequestParts;
use LukeHagar\Plex_API\Runtime\Retry;
use LukeHagar\Plex_API\Tests\Support\FakeClock;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use LukeHagar\Plex_API\Tests\Support\TestBuilder;
use Nyholm\Psr7\Response;
use Nyholm\Psr7\Stream;

final class RetryTest extends RuntimeTestCase
{
    /**
     * @testWith [408]
     *           [429]
     *           [500]
     *           [502]
     *           [503]
     *           [504]
     */
    public function testAFailureThenASuccess(int $status): void
    {
        $recorder = new Recorder(new Response($status), Recorder::json([]));
        self::assertSame(200, TestBuilder::make()->setClient($recorder)->call()->statusCode);
    }

    /**
     * @testWith [501, 1]
     *           [400, 1]
     *           [404, 1]
     *           [503, 3]
     */
    public function testItGivesUpWithTheLastError(int $status, int $attempts): void
    {
        $recorder = new Recorder(new Response($status));
        $error = self::errorOf(static fn () => TestBuilder::make()->setClient($recorder)->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertSame($status, $error->statusCode);
        self::assertCount($attempts, $recorder->sent);
    }

    public function testRetryAfterDecides(): void
    {
        $clock = new FakeClock();
        $recorder = new Recorder(
            new Response(429, ['retry-after' => '7']),
            new Response(503, ['retry-after' => gmdate('D, d M Y H:i:s', (int) ($clock->now / 1000) + 27) . ' GMT']),
            Recorder::json([]),
        );
        TestBuilder::make()->setClient($recorder)->setClock($clock)->call();
        self::assertSame([7_000.0, 20_000.0], $clock->slept);
    }

    public function testALongerWaitThanAllowedEndsTheCallAtOnce(): void
    {
        $recorder = new Recorder(new Response(429, ['retry-after' => '3600']));
        $error = self::errorOf(static fn () => TestBuilder::make()->setClient($recorder)->call());
        self::assertInstanceOf(SDKError::class, $error);
        self::assertCount(1, $recorder->sent);
    }

    /** @dataProvider methods */
    public function testPostAndPatchOnlyWhenAsked(
        int $expected,
        string $method,
        RetryOptions|false|null $ofClient = null,
        RetryOptions|false|null $ofCall = null,
    ): void {
        $recorder = new Recorder(new Response(503));
        $parts = new RequestParts(body: Body::text('same'));
        $builder = TestBuilder::make()->setClient($recorder)->setRetries($ofClient);
        $options = new RequestOptions(retries: $ofCall);
        self::errorOf(static fn () => $builder->call(['method' => $method], $parts, $options));
        $bodies = array_map(static fn ($request): string => (string) $request->getBody(), $recorder->sent);
        self::assertSame(array_fill(0, $expected, 'same'), $bodies);
    }

    /** @return list<array<int, mixed>> */
    public function methods(): array
    {
        return [
            [1, 'POST'],
            [1, 'PATCH'],
            [1, 'POST', new RetryOptions(maxRetries: 5)],
            [3, 'POST', new RetryOptions(allMethods: true)],
            [2, 'POST', null, new RetryOptions(maxRetries: 1)],
            [3, 'PUT'],
            [1, 'PUT', null, false],
            [3, 'PUT', false, new RetryOptions()],
            [5, 'PUT', new RetryOptions(maxRetries: 4), new RetryOptions(initialDelayMs: 1)],
        ];
    }

    public function testAStreamIsSentFromItsBeginningAgain(): void
    {
        $recorder = new Recorder(new Response(503), Recorder::json([]));
        $parts = new RequestParts(body: Body::binary(Stream::create('all of it')));
        TestBuilder::make()->setClient($recorder)->call(['method' => 'PUT'], $parts);
        self::assertSame(['all of it', 'all of it'], array_map(
            static fn ($request): string => (string) $request->getBody(),
            $recorder->sent,
        ));
    }

    public function testWithoutRetryAfterItDoublesUpToItsLimitAndIsRandomBelowThat(): void
    {
        $wait = static fn (int $number, RetryOptions $options, float $random): ?float
            => Retry::wait($number, $options, new FakeClock(random: $random));
        $first = static fn (int $number): ?float => $wait($number, new RetryOptions(), 1);
        $longest = array_map($first, [0, 1, 2, 3, 4, 50]);
        self::assertSame([500.0, 1000.0, 2000.0, 4000.0, 8000.0, 8000.0], $longest);
        self::assertSame(0.0, $wait(0, new RetryOptions(), 0));
        self::assertSame(15.0, $wait(2, new RetryOptions(initialDelayMs: 10, maxDelayMs: 30), 0.5));
    }

    /**
     * @testWith ["3", 3000]
     *           ["0", 0]
     *           ["60", 60000]
     *           ["61", null]
     *           ["0.5", 500]
     *           ["Wed, 21 Oct 2015 07:28:20 GMT", 20000]
     *           ["Wed, 21 Oct 2015 07:27:00 GMT", 0]
     *           ["", 250]
     *           ["soon", 250]
     *           ["-5", 250]
     *           ["1e3", 250]
     *           ["0x10", 250]
     *           ["tomorrow", 250]
     */
    public function testRetryAfter(string $value, ?int $expected): void
    {
        // 21 Oct 2015 07:28:00 GMT
        $clock = new FakeClock(1_445_412_480_000, 0.5);
        self::assertEquals($expected, Retry::wait(0, new RetryOptions(), $clock, $value));
    }

    public function testAWaitThatTheServerAsksForIsNeverCutShort(): void
    {
        $clock = new FakeClock();
        self::assertSame(61_000.0, Retry::wait(0, new RetryOptions(maxRetryAfterMs: 61_000), $clock, '61'));
        self::assertSame(9_000.0, Retry::wait(0, new RetryOptions(maxDelayMs: 1), $clock, '9'));
    }
}
