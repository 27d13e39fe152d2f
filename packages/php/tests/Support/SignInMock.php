<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

/** The mock of the services that a key of the device signs in to, on a free port of this machine. */
final class SignInMock
{
    /** @param resource $process */
    private function __construct(
        public readonly string $url,
        private $process,
    ) {
    }

    public static function start(): self
    {
        $root = dirname(__DIR__, 4);
        $node = is_file("$root/node_modules/.bin/node") ? "$root/node_modules/.bin/node" : 'node';
        $command = [$node, "$root/conformance/src/sign-in/main.ts"];
        $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w']], $pipes);
        $line = $process === false ? '' : (string) fgets($pipes[1]);
        return new self(trim((string) strrchr($line, ' ')), $process);
    }

    public function stop(): void
    {
        proc_terminate($this->process);
        proc_close($this->process);
    }

    /**
     * What the README of the mock calls an order.
     *
     * @return array{requests: list<string>}
     */
    public function tell(mixed ...$orders): array
    {
        $http = ['method' => 'POST', 'header' => 'content-type: application/json', 'content' => json_encode($orders)];
        $answer = file_get_contents("$this->url/control", false, stream_context_create(['http' => $http]));
        return json_decode((string) $answer, true, 512, JSON_THROW_ON_ERROR);
    }

    public function counted(string $path): int
    {
        $requests = $this->tell(at: null)['requests'];
        return count(array_filter($requests, static fn (string $request): bool => str_ends_with($request, $path)));
    }
}
