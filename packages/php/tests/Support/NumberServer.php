<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use RuntimeException;

/** A server that keeps connections open, and answers each request with the number in its query. */
final class NumberServer
{
    /** @var list<resource> */
    private static array $kept = [];

    private function __construct(
        public readonly string $url,
        private readonly int $process,
        private readonly string $log,
    ) {
    }

    /** @param string|null $certificate A file with a certificate and its key, for TLS */
    public static function start(?string $certificate = null): self
    {
        $context = stream_context_create(['ssl' => ['local_cert' => (string) $certificate]]);
        $scheme = $certificate === null ? 'tcp' : 'tls';
        $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
        $listening = stream_socket_server("$scheme://127.0.0.1:0", $number, $problem, $flags, $context);
        if ($listening === false) {
            throw new RuntimeException($problem);
        }
        $scheme = $certificate === null ? 'http' : 'https';
        $url = "$scheme://" . stream_socket_get_name($listening, false);
        $log = (string) tempnam(sys_get_temp_dir(), 'numbers-');
        $process = pcntl_fork();
        if ($process === 0) {
            posix_setsid();
            self::serve($listening, $log);
        }
        fclose($listening);
        return new self($url, $process, $log);
    }

    /** How many connections there were. */
    public function connections(): int
    {
        return substr_count((string) file_get_contents($this->log), "\n");
    }

    public function stop(): void
    {
        posix_kill(-$this->process, SIGKILL);
        pcntl_waitpid($this->process, $status);
        unlink($this->log);
    }

    /** @param resource $listening */
    private static function serve($listening, string $log): never
    {
        while (true) {
            // A handshake that fails is not what stops it.
            $socket = @stream_socket_accept($listening, 60);
            if ($socket === false) {
                continue;
            }
            file_put_contents($log, "one\n", FILE_APPEND);
            if (pcntl_fork() === 0) {
                self::answer($socket);
                posix_kill(posix_getpid(), SIGKILL);
            }
            // The child has it; here, at the end of TLS, one would say goodbye in its name.
            self::$kept[] = $socket;
        }
    }

    /** @param resource $socket */
    private static function answer($socket): void
    {
        while (($line = fgets($socket)) !== false) {
            preg_match('/\d+/', (string) strstr($line, '?'), $found);
            while (trim((string) fgets($socket)) !== '') {
                continue;
            }
            $body = '{"size":' . ($found[0] ?? 0) . '}';
            $length = strlen($body);
            $head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: $length";
            fwrite($socket, "$head\r\n\r\n$body");
        }
    }
}
