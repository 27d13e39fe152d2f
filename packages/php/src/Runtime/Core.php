<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Closure;
use JsonSerializable;
use LukeHagar\Plex_API\PollOptions;
use LukeHagar\Plex_API\RequestOptions;
use Throwable;
use WeakMap;

/** The state that the operations of an API share: its definition and the options of a client. */
final class Core implements JsonSerializable
{
    use Confidential;

    /** @var WeakMap<self, ClientOptions>|null Apart from the client, where no dump looks: they hold credentials. */
    private static ?WeakMap $options = null;

    public function __construct(
        private readonly ClientDefinition $definition,
        ClientOptions $options,
    ) {
        self::$options ??= new WeakMap();
        self::$options[$this] = $options;
    }

    /**
     * Calls an operation: sends its request, again if need be, and gives its result.
     *
     * @template Result of Response
     * @param Operation<Result> $operation
     * @param Closure(array<string, mixed>): RequestParts|null $build Gets the settings of the client
     * @return Result
     */
    public function call(Operation $operation, ?Closure $build = null, ?RequestOptions $options = null): Response
    {
        $options ??= new RequestOptions();
        $client = self::$options[$this];
        $timeoutMs = $options->timeoutMs ?? $client->timeoutMs;
        $most = $options->maxResponseBytes ?? $client->maxResponseBytes;
        $exchange = new Exchange($this->definition, $client, $options, $build);
        $isRenewed = false;
        for ($number = 0;; $number++) {
            $start = $client->clock->milliseconds();
            $attempt = new Attempt($operation, $number, $timeoutMs, $most, $client->clock, $start);
            try {
                return $exchange->run($attempt);
            } catch (Throwable $error) {
                Trace::forgetArguments($error);
                foreach ($client->hooks as $hook) {
                    $hook->afterError($attempt->request, $error);
                }
                if (!$isRenewed && Retry::canRenew($error, $attempt)) {
                    $isRenewed = true;
                    continue;
                }
                $delay = Retry::delay($error, $attempt, $client, $options);
                if ($delay === null) {
                    throw $error;
                }
                self::pause($delay, $client->clock, $options->isCancelled);
            }
        }
    }

    /**
     * Repeats a call until its result is there.
     *
     * @template Result of Response
     * @param PollDefinition<Result> $poll
     * @param Closure(RequestOptions): Result $call
     * @param PollOptions<Result>|null $polling
     * @return Result
     */
    public function poll(PollDefinition $poll, Closure $call, ?PollOptions $polling, ?RequestOptions $options): Response
    {
        $client = self::$options[$this];
        $repetition = new Repetition($poll, $polling ?? new PollOptions(), $options ?? new RequestOptions(), $client);
        return $repetition->run($call);
    }

    /** A call that can be cancelled pauses for at most a second at a time. */
    public static function pause(float $milliseconds, Clock $clock, ?Closure $isCancelled): void
    {
        for ($left = $milliseconds; $isCancelled !== null && $left > 1000 && !$isCancelled(); $left -= 1000) {
            $clock->sleep(1000);
        }
        if ($isCancelled === null || !$isCancelled()) {
            $clock->sleep($left);
        }
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['options' => self::$options[$this] ?? null];
    }
}
