<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use Closure;
use LukeHagar\Plex_API\Models\Errors\RequestError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Runtime\Redaction;
use LukeHagar\Plex_API\Runtime\Response;
use Psr\Http\Message\ResponseInterface;
use Throwable;
use WeakMap;

/**
 * Hooks that log every attempt: the method that was called, HTTP method, server and path template, status, content
 * type, sizes, time in milliseconds, retries. Neither bodies nor values of parameters nor credentials are logged; of
 * headers only names, and the values of some that are known to be harmless.
 */
final class DebugLogger extends Hooks
{
    /** Headers whose values hold no secrets. */
    private const HARMLESS = ['accept', 'content-type', 'content-length', 'content-encoding', 'date', 'retry-after'];

    private readonly Closure $log;

    /** @var WeakMap<OutgoingRequest, float> */
    private WeakMap $starts;

    /** @param callable(string): void|null $log Takes a line, as `$logger->debug(...)` of PSR-3 does. Default: stderr. */
    public function __construct(?callable $log = null)
    {
        $this->log = $log !== null ? $log(...) : static function (string $line): void {
            file_put_contents('php://stderr', "$line\n");
        };
        $this->starts = new WeakMap();
    }

    public function beforeRequest(OutgoingRequest $request): void
    {
        $this->starts[$request] = microtime(true);
        ($this->log)('-> ' . $this->describe($request) . ' ' . $this->headers($request->headers));
    }

    public function afterSuccess(OutgoingRequest $request, Response $response): void
    {
        $this->answered('<-', $request, '', $response->rawResponse);
    }

    public function afterError(OutgoingRequest $request, Throwable $error): void
    {
        $name = strrchr($error::class, '\\');
        $kind = $error instanceof RequestError && $name !== false
            ? substr($name, 1)
            : 'error of a hook or credential function';
        $this->answered('!!', $request, " $kind", $error instanceof SDKError ? $error->rawResponse() : null);
    }

    private function answered(string $arrow, OutgoingRequest $request, string $what, ?ResponseInterface $response): void
    {
        $time = (int) round((microtime(true) - ($this->starts[$request] ?? microtime(true))) * 1000);
        $answer = '';
        $headers = '';
        if ($response !== null) {
            $answer = " {$response->getStatusCode()} {$response->getBody()->getSize()} bytes";
            $lines = array_map(static fn (array $values): string => implode(', ', $values), $response->getHeaders());
            $headers = ' ' . $this->headers($lines);
        }
        ($this->log)("$arrow {$this->describe($request)}$what$answer $time ms$headers");
    }

    private function describe(OutgoingRequest $request): string
    {
        $origin = preg_match('~^https?://[^/?#]+~i', $request->url, $found) === 1 ? $found[0] : '';
        $retry = $request->attempt > 0 ? " (retry {$request->attempt})" : '';
        return "{$request->operationName} {$request->method} $origin{$request->path}$retry";
    }

    /** @param array<string, string> $headers */
    private function headers(array $headers): string
    {
        $shown = [];
        foreach ($headers as $name => $value) {
            $name = strtolower((string) $name);
            $text = in_array($name, self::HARMLESS, true) ? "$name: " . substr($value, 0, 100) : $name;
            $shown[] = Redaction::redact($text, []);
        }
        return '{' . implode(', ', $shown) . '}';
    }
}
