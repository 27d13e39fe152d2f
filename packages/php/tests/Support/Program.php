<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use Closure;
use RuntimeException;

/** A program in a process of its own. */
final class Program
{
    private function __construct(
        public readonly int $exitCode,
        public readonly string $output,
    ) {
    }

    /**
     * @param list<string> $command
     * @param array<string, string> $environment Beside ours
     */
    public static function run(array $command, string $folder, array $environment = []): self
    {
        return self::start($command, $folder, $environment)();
    }

    /**
     * @param list<string> $command
     * @param array<string, string> $environment
     * @return Closure(): self Waits until it has ended
     */
    private static function start(array $command, string $folder, array $environment): Closure
    {
        $streams = [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]];
        $process = proc_open($command, $streams, $pipes, $folder, $environment + getenv());
        if ($process === false) {
            throw new RuntimeException("$command[0] cannot be started");
        }
        return static function () use ($process, $pipes): self {
            $output = (string) stream_get_contents($pipes[1]);
            return new self(proc_close($process), $output);
        };
    }

    /** An example of a page: what it sends goes to that mock server, which its output then tells. */
    public static function example(string $file, string $mockServer): self
    {
        return self::examples($file, $mockServer, 1)[0];
    }

    /** @return list<self> The same at once, in so many processes */
    public static function examples(string $file, string $mockServer, int $count): array
    {
        $settings = [
            'auto_prepend_file' => __DIR__ . '/mock-network.php',
            'display_errors' => '1',
            'error_reporting' => '-1',
            'zend.assertions' => '1',
        ];
        $command = [PHP_BINARY];
        foreach ($settings as $name => $value) {
            array_push($command, '-d', "$name=$value");
        }
        $environment = ['MOCK_SERVER' => $mockServer, 'PLEX_ACCESS_TOKEN' => 'of-the-environment'];
        $start = static fn (): Closure => self::start([...$command, $file], dirname($file), $environment);
        return array_map(static fn (Closure $end): self => $end(), array_map($start, range(1, $count)));
    }
}
