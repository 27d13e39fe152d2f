<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Closure;
use InvalidArgumentException;
use LukeHagar\Plex_API\Models\Errors\CancelledError;
use LukeHagar\Plex_API\Models\Errors\ConnectionError;
use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\Models\Errors\ResponseTooLargeError;
use LukeHagar\Plex_API\Models\Errors\TimeoutError;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\Runtime\Transport\HttpRequest;
use LukeHagar\Plex_API\Runtime\Transport\TransportFailure;
use Psr\Http\Message\ResponseInterface;
use Throwable;

/** Makes the request of an attempt, sends it, and reads the response. @internal */
final class Exchange
{
    /** A server URL with an ASCII host and a valid port. */
    private const SERVER = '~^https?://([\w.\~-]+|\[[0-9a-f]*:[\w:.%\~-]+\])'
        . '(:([0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(/[^?#@\\\\{}\s]*)?$~Di';

    private ?RequestParts $parts = null;

    /** @param Closure(array<string, mixed>): RequestParts|null $build */
    public function __construct(
        private readonly ClientDefinition $definition,
        private readonly ClientOptions $client,
        private readonly RequestOptions $options,
        private readonly ?Closure $build,
    ) {
    }

    public function run(Attempt $attempt): Response
    {
        $this->stopIfCancelled($attempt);
        $this->prepare($attempt);
        foreach ($this->client->hooks as $hook) {
            $hook->beforeRequest($attempt->request);
        }
        $sent = $attempt->request;
        // A hook may have written a name in capitals.
        $headers = array_change_key_case($sent->headers);
        $content = $attempt->parts?->body?->content;
        $onlyOnce = $sent->attempt > 0
            || !Retry::isRepeatable($sent->method)
            || Retry::options($attempt, $this->client, $this->options) === null;
        $most = $attempt->maxResponseBytes;
        $request = new HttpRequest($sent->method, $sent->url, $headers, $content, $onlyOnce, $most);
        [$response, $refusal] = $this->follow($attempt, $request);
        $result = (new Settlement($attempt, $this->client))->settle($response, $refusal);
        foreach ($this->client->hooks as $hook) {
            $hook->afterSuccess($attempt->request, $result);
        }
        return $result;
    }

    /** @return array{ResponseInterface, string} The last response, and why it is not followed if it is a redirect */
    private function follow(Attempt $attempt, #[\SensitiveParameter] HttpRequest $request): array
    {
        $outcomes = $attempt->operation->outcomes;
        for ($redirects = 0;; $redirects++) {
            $next = static fn (ResponseInterface $response): HttpRequest|string => match (true) {
                $response->getStatusCode() < 300, !Redirects::isToFollow($response, $outcomes) => '',
                $redirects < Redirects::MOST => Redirects::next($attempt, $request, $response),
                default => 'redirected too often',
            };
            $isEnough = static fn (ResponseInterface $head): bool => $next($head) instanceof HttpRequest;
            $response = $this->send($attempt, $request, $isEnough);
            $following = $next($response);
            if (is_string($following)) {
                return [$response, $following];
            }
            $request = $following;
        }
    }

    private function stopIfCancelled(Attempt $attempt): void
    {
        if ($this->options->isCancelled !== null && ($this->options->isCancelled)()) {
            throw new CancelledError($attempt);
        }
    }

    /** Puts together what is sent: arguments, server, credentials and headers. */
    private function prepare(Attempt $attempt): void
    {
        try {
            $this->parts ??= $this->build === null ? new RequestParts() : ($this->build)($this->client->settings);
        } catch (Throwable $exception) {
            throw new InvalidRequestError($attempt, $exception->getMessage());
        }
        $attempt->parts = $this->parts;
        [$operation, $request] = [$attempt->operation, $attempt->request];
        $server = $this->server($operation);
        if (preg_match(self::SERVER, $server) !== 1) {
            $form = 'http(s)://host[:port][/path], with a value for every {variable}, '
                . 'without user name, query or fragment';
            throw new InvalidRequestError($attempt, "the server URL must be $form");
        }
        $request->url = rtrim($server, '/') . ($attempt->parts->target ?? $operation->path);

        $body = $attempt->parts->body;
        $credentials = $operation->security?->apply($this->client, $attempt) ?? [];
        // An option of the call replaces that of the client.
        $given = [
            ['accept' => $operation->accept, 'content-type' => $body?->contentType, 'user-agent' => $this->userAgent()],
            ($this->definition->headers)($this->client->settings),
            $credentials,
            $this->client->headers,
            $attempt->parts->headers,
            $this->options->headers,
        ];
        foreach ($given as $headers) {
            foreach ($headers as $name => $value) {
                if ($value !== null) {
                    $request->headers[strtolower((string) $name)] = self::latin1($attempt, (string) $name, $value);
                }
            }
        }
    }

    /** The caller's part comes first. */
    private function userAgent(): string
    {
        return trim("{$this->client->userAgent} {$this->definition->userAgent}", ' ');
    }

    private function server(Operation $operation): string
    {
        $settings = $this->client->settings;
        return $this->options->serverURL
            ?? $this->client->overrideServerURL
            ?? ($operation->server === null ? null : ($operation->server)($settings))
            ?? $this->client->serverURL
            ?? ($this->definition->servers)($settings)[$this->client->serverIndex]
            ?? '';
    }

    /** The value of a header as the bytes that HTTP has for it. */
    private static function latin1(Attempt $attempt, string $name, #[\SensitiveParameter] string $value): string
    {
        if (preg_match('/^[\w!#$%&\'*+.^`|~-]+$/D', $name) !== 1) {
            throw new InvalidRequestError($attempt, "\"$name\" cannot be the name of a header; rename it");
        }
        if (preg_match('/^[\t\x20-\x7e]*$/D', $value) === 1) {
            return $value;
        }
        $isText = preg_match('//u', $value) === 1;
        $isForeign = $isText
            ? preg_match('/[^\t\x{20}-\x{7e}\x{80}-\x{ff}]/u', $value) === 1
            : preg_match('/[^\t\x20-\x7e\x80-\xff]/', $value) === 1;
        if ($isForeign) {
            $problem = 'has a line break, a NUL, or a character outside Latin-1; remove it';
            throw new InvalidRequestError($attempt, "the value of header $name $problem");
        }
        return $isText ? (string) preg_replace_callback(
            '/[\xc2\xc3][\x80-\xbf]/',
            static fn (array $found): string => chr(((ord($found[0][0]) & 3) << 6) | (ord($found[0][1]) & 0x3f)),
            $value,
        ) : $value;
    }

    /** @param Closure(ResponseInterface): bool $isEnough */
    private function send(
        Attempt $attempt,
        #[\SensitiveParameter] HttpRequest $request,
        Closure $isEnough,
    ): ResponseInterface {
        $timeLeft = $attempt->timeLeft();
        if ($timeLeft < 0) {
            throw new TimeoutError($attempt, $attempt->timeoutMs, 'request');
        }
        try {
            array_push($attempt->secrets, ...$this->client->transport->secrets($request->url));
            return $this->client->transport->send($request, $timeLeft, $this->options->isCancelled, $isEnough);
        } catch (InvalidArgumentException $exception) {
            throw new InvalidRequestError($attempt, $exception->getMessage());
        } catch (TransportFailure $failure) {
            $this->stopIfCancelled($attempt);
            if ($failure->isTooLarge) {
                throw new ResponseTooLargeError($attempt);
            }
            throw $failure->isTimeout
                ? new TimeoutError($attempt, $attempt->timeoutMs, $failure->withinBody ? 'body' : 'headers')
                : new ConnectionError($attempt, $failure->withinBody, $failure->getMessage(), $failure->getCode());
        }
    }
}
