<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use LukeHagar\Plex_API\Models\Errors\CancelledError;
use LukeHagar\Plex_API\Models\Errors\GetPinNotFound;
use LukeHagar\Plex_API\Models\Errors\PollTimeoutError;
use LukeHagar\Plex_API\Models\Operations\GetPinResponse;
use LukeHagar\Plex_API\PlexAPI;
use LukeHagar\Plex_API\PollOptions;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Tests\Support\FakeClock;
use LukeHagar\Plex_API\Tests\Support\Recorder;
use LukeHagar\Plex_API\Tests\Support\RuntimeTestCase;
use Nyholm\Psr7\Response;
use Psr\Http\Message\ResponseInterface;
use RuntimeException;

/** Waiting for a PIN by a clock that only moves when somebody sleeps. */
final class WaitingTest extends RuntimeTestCase
{
    private FakeClock $clock;
    private Recorder $recorder;

    protected function setUp(): void
    {
        parent::setUp();
        $this->clock = new FakeClock();
    }

    /** @param PollOptions<GetPinResponse>|null $polling */
    private function wait(
        ?PollOptions $polling = null,
        ?RequestOptions $options = null,
        ResponseInterface ...$answers,
    ): GetPinResponse {
        $this->recorder = new Recorder(...$answers);
        $client = PlexAPI::builder()->setClient($this->recorder)->setClock($this->clock)->setRetries(false)->build();
        return $client->pins->waitForPin(7, polling: $polling, options: $options);
    }

    /** @param array<string, mixed> $fields */
    private static function pin(array $fields = []): ResponseInterface
    {
        return Recorder::json($fields + ['id' => 7, 'code' => 'abcd', 'authToken' => null, 'expiresIn' => 900]);
    }

    private static function confirmed(): ResponseInterface
    {
        return self::pin(['authToken' => 'a-token']);
    }

    public function testItAsksAtOnceAndThenOnceASecond(): void
    {
        $result = $this->wait(null, null, self::pin(), self::pin(), self::confirmed());
        self::assertSame('a-token', $result->pin?->authToken);
        self::assertSame([1_000.0, 1_000.0], $this->clock->slept);
    }

    public function testTheCallerSaysHowOften(): void
    {
        $this->wait(new PollOptions(intervalMs: 20), null, self::pin(), self::confirmed());
        self::assertSame([20.0], $this->clock->slept);
    }

    public function testItEndsBeforeItWaitsInVain(): void
    {
        $error = self::errorOf(fn () => $this->wait(new PollOptions(maxWaitMs: 2_500), null, self::pin()));
        self::assertInstanceOf(PollTimeoutError::class, $error);
        self::assertFalse($error->expired);
        self::assertSame([1_000.0, 1_000.0], $this->clock->slept);
    }

    public function testItEndsWhenThePinExpiresAndNoLater(): void
    {
        $error = self::errorOf(fn () => $this->wait(null, null, self::pin(['expiresIn' => 3]), self::pin()));
        self::assertInstanceOf(PollTimeoutError::class, $error);
        self::assertTrue($error->expired);
        self::assertCount(3, $this->recorder->sent);
    }

    public function testRetryAfterIsWaitedForAndNeverLessThanTheInterval(): void
    {
        $limited = array_map(
            static fn (string $after): ResponseInterface => new Response(429, ['retry-after' => $after]),
            ['7', '0', 'soon'],
        );
        $this->wait(null, null, ...[...$limited, self::confirmed()]);
        self::assertSame([7_000.0, 1_000.0, 1_000.0], $this->clock->slept);
    }

    public function testRetryAfterThatIsLongerThanTheWaitEndsIt(): void
    {
        $limited = new Response(429, ['retry-after' => '61']);
        $error = self::errorOf(fn () => $this->wait(new PollOptions(maxWaitMs: 60_000), null, $limited));
        self::assertInstanceOf(PollTimeoutError::class, $error);
        self::assertSame([], $this->clock->slept);
    }

    public function testEveryOtherErrorEndsIt(): void
    {
        $gone = Recorder::json(['errors' => [['code' => 1020, 'message' => 'Code not found or expired']]], 404);
        $error = self::errorOf(fn () => $this->wait(null, null, self::pin(), $gone));
        self::assertInstanceOf(GetPinNotFound::class, $error);
        self::assertStringStartsWith('getPin: 404 from GET', $error->getMessage());
    }

    public function testTheCallerSeesEachResultAndEndsItWithFalseOrAnError(): void
    {
        $seen = [];
        $onResult = static function (GetPinResponse $result) use (&$seen): bool {
            $seen[] = $result->pin?->expiresIn;
            return count($seen) < 2;
        };
        $answers = [self::pin(), self::pin(['expiresIn' => 899]), self::confirmed()];
        $last = $this->wait(new PollOptions(onResult: $onResult), null, ...$answers);
        self::assertSame([900, 899], $seen);
        self::assertNull($last->pin?->authToken);

        $own = new RuntimeException('of the caller');
        $failing = new PollOptions(onResult: static fn () => throw $own);
        self::assertSame($own, self::errorOf(fn () => $this->wait($failing, null, self::pin())));
    }

    public function testTheCallerCancelsItBetweenTwoRequests(): void
    {
        $until = $this->clock->now + 1_500;
        $options = new RequestOptions(isCancelled: fn (): bool => $this->clock->now >= $until);
        $error = self::errorOf(fn () => $this->wait(null, $options, self::pin()));
        self::assertInstanceOf(CancelledError::class, $error);
        self::assertLessThan($until + 1_000, $this->clock->now);
    }
}
