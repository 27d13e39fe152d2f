<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use BackedEnum;
use Closure;
use DateTimeImmutable;
use DateTimeInterface;
use Exception;
use LukeHagar\Plex_API\Models\Errors\CancelledError;
use LukeHagar\Plex_API\Models\Errors\PollTimeoutError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Errors\TimeoutError;
use LukeHagar\Plex_API\PollOptions;
use LukeHagar\Plex_API\RequestOptions;

/**
 * Repeats a call until its result is there.
 *
 * @template Result of Response
 */
final class Repetition
{
    private readonly float $over;

    private float $expiry = INF;

    /**
     * @param PollDefinition<Result> $poll
     * @param PollOptions<Result> $polling
     */
    public function __construct(
        private readonly PollDefinition $poll,
        private readonly PollOptions $polling,
        private readonly RequestOptions $options,
        private readonly ClientOptions $client,
    ) {
        $this->over = $polling->maxWaitMs === null ? INF : $client->clock->monotonic() + $polling->maxWaitMs;
    }

    /**
     * The first request is sent at once.
     *
     * @param Closure(RequestOptions): Result $call
     * @return Result
     */
    public function run(Closure $call): Response
    {
        $interval = is_array($this->poll->interval) ? 1.0 : $this->poll->interval;
        for (;;) {
            [$result, $asked] = $this->attempt($call);
            if ($result !== null) {
                $goesOn = $this->polling->onResult === null || ($this->polling->onResult)($result) !== false;
                if (!$goesOn || $this->isThere($result)) {
                    return $result;
                }
                $this->expiry = min($this->expiry, $this->client->clock->monotonic() + $this->timeLeft($result));
                if (is_array($this->poll->interval)) {
                    $given = self::read($result, $this->poll->interval);
                    $interval = is_int($given) || is_float($given) ? (float) $given : 1.0;
                }
            }
            $this->pause(max($asked, $this->polling->intervalMs ?? $interval * 1000));
        }
    }

    /**
     * A result, or none and the milliseconds that the server asks to wait.
     *
     * @param Closure(RequestOptions): Result $call
     * @return array{Result|null, float}
     */
    private function attempt(Closure $call): array
    {
        try {
            return [$call($this->limited()), 0.0];
        } catch (SDKError $error) {
            if ($error->statusCode !== 429) {
                throw $error;
            }
            $asked = trim($error->rawResponse()?->getHeaderLine('retry-after') ?? '');
            return [null, Retry::askedDelay($asked, $this->client->clock) ?? 0.0];
        } catch (CancelledError | TimeoutError $error) {
            if ($this->left() > 0 || $this->isCancelled()) {
                throw $error;
            }
            return [null, 0.0];
        }
    }

    /** Neither an attempt nor a wait for one takes longer than the wait for the result. */
    private function limited(): RequestOptions
    {
        $left = $this->left();
        if ($left === INF) {
            return $this->options;
        }
        $given = $this->options->timeoutMs ?? $this->client->timeoutMs;
        $most = (int) max(1, ceil($left));
        return new RequestOptions(
            // Zero is no limit.
            $given > 0 ? min($given, $most) : $most,
            $this->options->retries,
            $this->options->headers,
            $this->options->serverURL,
            fn (): bool => $this->isCancelled() || $this->left() <= 0,
            $this->options->maxResponseBytes,
        );
    }

    /** @param Result $result */
    private function isThere(Response $result): bool
    {
        $value = self::read($result, $this->poll->until);
        return $this->poll->values === null ? $value !== null : in_array($value, $this->poll->values, true);
    }

    /**
     * A server may answer with less than the API describes.
     *
     * @param list<string> $path
     */
    private static function read(Response $result, array $path): mixed
    {
        $value = $result;
        foreach ($path as $name) {
            $value = is_object($value) && property_exists($value, $name) ? $value->{$name} : null;
        }
        return $value instanceof BackedEnum ? $value->value : $value;
    }

    /**
     * Milliseconds.
     *
     * @param Result $result
     */
    private function timeLeft(Response $result): float
    {
        $expires = $this->poll->expires === null ? null : self::read($result, $this->poll->expires);
        if (is_int($expires) || is_float($expires)) {
            return $expires * 1000;
        }
        try {
            $moment = is_string($expires) ? new DateTimeImmutable($expires) : $expires;
        } catch (Exception) {
            return INF;
        }
        return $moment instanceof DateTimeInterface
            ? (float) $moment->format('U.u') * 1000 - $this->client->clock->milliseconds()
            : INF;
    }

    private function isCancelled(): bool
    {
        return $this->options->isCancelled !== null && ($this->options->isCancelled)();
    }

    private function left(): float
    {
        return min($this->over, $this->expiry) - $this->client->clock->monotonic();
    }

    private function pause(float $delay): void
    {
        $attempt = new Attempt($this->poll->operation->named($this->poll->name), 0, 0, 0, $this->client->clock, 0);
        // Waiting longer is useless.
        if ($delay >= $this->left()) {
            throw new PollTimeoutError($attempt, $this->expiry < $this->over, $this->polling->maxWaitMs ?? 0);
        }
        Core::pause($delay, $this->client->clock, $this->options->isCancelled);
        if ($this->isCancelled()) {
            throw new CancelledError($attempt);
        }
    }
}
