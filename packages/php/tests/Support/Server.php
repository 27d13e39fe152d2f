<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use Closure;
use RuntimeException;

/** A server on a free port of this machine, in a process of its own, which does what a test says. */
final class Server
{
    private function __construct(
        public readonly string $url,
        private readonly int $process,
        private readonly string $log,
    ) {
    }

    /** @param Closure(Received, Connection): void $handle Gets requests one after another, numbered from 1 */
    public static function start(Closure $handle): self
    {
        $listening = stream_socket_server('tcp://127.0.0.1:0');
        if ($listening === false) {
            throw new RuntimeException('no port is free');
        }
        $url = 'http://' . stream_socket_get_name($listening, false);
        $log = (string) tempnam(sys_get_temp_dir(), 'server-');
        $process = pcntl_fork();
        if ($process === 0) {
            try {
                self::serve($listening, $handle, $log);
            } finally {
                // Without what a test runner does at the end of a process.
                posix_kill(posix_getpid(), SIGKILL);
            }
        }
        fclose($listening);
        return new self($url, $process, $log);
    }

    /** @param array<string, string> $headers */
    public static function answering(int $status, string $body, array $headers = []): self
    {
        $answer = static fn (Received $request, Connection $connection) => $connection->send($status, $body, $headers);
        return self::start($answer);
    }

    /** @return list<Received> */
    public function requests(): array
    {
        $lines = array_filter(explode("\n", (string) file_get_contents($this->log)));
        return array_map(static fn (string $line): Received => unserialize((string) base64_decode($line)), $lines);
    }

    public function stop(): void
    {
        posix_kill($this->process, SIGKILL);
        pcntl_waitpid($this->process, $status);
        @unlink($this->log);
    }

    /**
     * @param resource $listening
     * @param Closure(Received, Connection): void $handle
     */
    private static function serve($listening, Closure $handle, string $log): void
    {
        $kept = [];
        for ($number = 1; true;) {
            $socket = stream_socket_accept($listening, 60);
            $request = $socket === false ? null : self::read($socket, $number);
            if ($request !== null) {
                $number++;
                file_put_contents($log, base64_encode(serialize($request)) . "\n", FILE_APPEND);
                $connection = new Connection($socket);
                $handle($request, $connection);
                $kept[] = $connection;
            }
        }
    }

    /** @param resource $socket */
    private static function read($socket, int $number): ?Received
    {
        $line = fgets($socket);
        if ($line === false) {
            return null;
        }
        [$method, $target] = explode(' ', trim($line)) + ['', ''];
        $headers = [];
        while (($line = trim((string) fgets($socket))) !== '') {
            [$name, $value] = explode(':', $line, 2);
            $headers[strtolower($name)] = trim($value);
        }
        $length = (int) ($headers['content-length'] ?? 0);
        $body = $length > 0 ? (string) stream_get_contents($socket, $length) : '';
        return new Received($method, $target, $headers, $body, $number);
    }
}
