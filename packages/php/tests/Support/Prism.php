<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use PHPUnit\Framework\Assert;
use RuntimeException;

/** The mock server that answers as openapi.yaml says, on a free port of this machine. */
final class Prism
{
    /** @param resource $process */
    private function __construct(
        public readonly string $url,
        private $process,
    ) {
    }

    /** Why it cannot be started; null if it can. */
    public static function whyMissing(): ?string
    {
        return match (true) {
            !function_exists('proc_open') => 'this PHP starts no processes',
            !is_file(self::command()) => 'the mock server is not installed: run npm install',
            default => null,
        };
    }

    /** Skips the test that needs it. PHPUnit's report has no reasons, but it has what a test has said. */
    public static function skip(): never
    {
        print self::whyMissing();
        Assert::markTestSkipped((string) self::whyMissing());
    }

    /** That of the repository, or else the system's. */
    public static function node(): string
    {
        $own = dirname(__DIR__, 4) . '/node_modules/.bin/node';
        return is_file($own) ? $own : 'node';
    }

    public static function start(): self
    {
        $probe = stream_socket_server('tcp://127.0.0.1:0');
        $address = $probe === false ? '' : (string) stream_socket_get_name($probe, false);
        $port = substr((string) strrchr($address, ':'), 1);
        $probe === false || fclose($probe);
        $spec = dirname(__DIR__, 4) . '/openapi.yaml';
        $command = [self::node(), self::command(), 'mock', $spec, '--host', '127.0.0.1', '--port', $port];
        $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
        if ($process === false) {
            throw new RuntimeException('the mock server cannot be started');
        }
        $output = '';
        while (!str_contains($output, 'Prism is listening')) {
            $line = fgets($pipes[1]);
            if ($line === false) {
                throw new RuntimeException("the mock server ended before it listened:\n$output");
            }
            $output .= $line;
        }
        return new self("http://127.0.0.1:$port", $process);
    }

    public function stop(): void
    {
        proc_terminate($this->process);
        proc_close($this->process);
    }

    private static function command(): string
    {
        return dirname(__DIR__, 4) . '/node_modules/@stoplight/prism-cli/dist/index.js';
    }
}
