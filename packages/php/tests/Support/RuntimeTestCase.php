<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use Closure;
use PHPUnit\Framework\TestCase;
use RuntimeException;
use Throwable;

/** Servers end with the test that has started them. */
abstract class RuntimeTestCase extends TestCase
{
    /** @var list<Server> */
    private array $servers = [];

    protected function tearDown(): void
    {
        foreach ($this->servers as $server) {
            $server->stop();
        }
        $this->servers = [];
    }

    /** @param Closure(Received, Connection): void $handle */
    protected function serve(Closure $handle): Server
    {
        if (!function_exists('pcntl_fork')) {
            self::markTestSkipped('this PHP starts no processes');
        }
        return $this->servers[] = Server::start($handle);
    }

    /** @param Closure(): mixed $call */
    protected static function errorOf(Closure $call): Throwable
    {
        try {
            $call();
        } catch (Throwable $error) {
            return $error;
        }
        throw new RuntimeException('nothing was thrown');
    }

    /**
     * Time limits without a bet on how fast the machine is: tries with one that doubles until the result is expected,
     * and gives the last one.
     *
     * @template T
     * @param Closure(int): T $attempt
     * @param Closure(T): bool $isExpected
     * @return T
     */
    protected static function patiently(int $milliseconds, Closure $attempt, Closure $isExpected): mixed
    {
        do {
            $result = $attempt($milliseconds);
            $milliseconds *= 2;
        } while (!$isExpected($result) && $milliseconds < 120_000);
        return $result;
    }

    /** Everything that dumps, logs and traces show of a value. */
    protected static function shown(mixed $value): string
    {
        ob_start();
        var_dump($value);
        $texts = [(string) ob_get_clean(), print_r($value, true)];
        if ($value instanceof Throwable) {
            array_push($texts, (string) $value, $value->getMessage(), $value->getTraceAsString());
            $texts[] = print_r($value->getTrace(), true);
            $texts[] = var_export((array) $value, true);
            $texts[] = $value->getPrevious() === null ? '' : self::shown($value->getPrevious());
        }
        return implode("\n", $texts);
    }
}
