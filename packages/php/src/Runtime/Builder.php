<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use GuzzleHttp\Psr7\HttpFactory;
use InvalidArgumentException;
use JsonSerializable;
use LukeHagar\Plex_API\Hooks;
use LukeHagar\Plex_API\RetryOptions;
use LukeHagar\Plex_API\Runtime\Transport\GuzzleTransport;
use LukeHagar\Plex_API\Runtime\Transport\Proxies;
use LukeHagar\Plex_API\Runtime\Transport\PsrTransport;
use LukeHagar\Plex_API\Runtime\Transport\Transport;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\StreamFactoryInterface;

/** The options of a client that exist for every API. */
abstract class Builder implements JsonSerializable
{
    use Confidential;

    /** @var array<string, mixed> */
    protected array $settings = [];

    protected ?Credentials $credentials = null;

    private ?string $serverURL = null;

    private ?string $overrideServerURL = null;

    private int $serverIndex = 0;

    private int $timeoutMs = 30_000;

    private RetryOptions|false|null $retries = null;

    /** @var list<Hooks> */
    private array $hooks = [];

    /** @var array<string, string|null> */
    private array $headers = [];

    private bool $validateResponses = false;

    private int $maxResponseBytes = 64 * 1024 * 1024;

    private ?string $userAgent = null;

    private ?Transport $transport = null;

    private ?Proxies $proxies = null;

    private ?Clock $clock = null;

    /**
     * Base URL of the server: `http(s)://host[:port][/path]`, with or without a trailing slash. It does not redirect
     * operations that have a server of their own, because their credentials are not meant for another one.
     */
    public function setServerURL(?string $serverURL): static
    {
        $this->serverURL = $serverURL;
        return $this;
    }

    /**
     * Base URL of the server for every operation, those included that have a server of their own, in place of the
     * server URL and of the API's servers: for tests against a mock, or for a gateway. It gets all credentials.
     */
    public function setOverrideServerURL(?string $overrideServerURL): static
    {
        $this->overrideServerURL = $overrideServerURL;
        return $this;
    }

    /** The index of the API's server to use without a server URL. Default: 0. */
    public function setServerIndex(int $serverIndex): static
    {
        $this->serverIndex = $serverIndex;
        return $this;
    }

    /**
     * Longest time for an attempt, from its beginning to the end of the body, in milliseconds; 0 for no limit. Default:
     * 30000. A client of your own keeps its own limits.
     *
     * @throws InvalidArgumentException Where it is below zero
     */
    public function setTimeoutMs(int $timeoutMs): static
    {
        Amount::check(timeoutMs: $timeoutMs);
        $this->timeoutMs = $timeoutMs;
        return $this;
    }

    /** When failed calls are repeated; `false` for never. */
    public function setRetries(RetryOptions|false|null $retries): static
    {
        $this->retries = $retries;
        return $this;
    }

    /** Called around every attempt, in this order. */
    public function setHooks(Hooks ...$hooks): static
    {
        $this->hooks = array_values($hooks);
        return $this;
    }

    /**
     * Further headers for every call.
     *
     * @param array<string, string|null> $headers
     */
    public function setHeaders(#[\SensitiveParameter] array $headers): static
    {
        $this->headers = $headers;
        return $this;
    }

    /** The name of your program in requests, such as `my-program/1.2`, before that of this package. */
    public function setUserAgent(?string $userAgent): static
    {
        $this->userAgent = $userAgent;
        return $this;
    }

    /** Check every successful JSON response against the API's schema, and fail on any mismatch. Default: false. */
    public function setValidateResponses(bool $validateResponses): static
    {
        $this->validateResponses = $validateResponses;
        return $this;
    }

    /**
     * Longest body of a response, of an error's too, in bytes after decompression; `PHP_INT_MAX` for no limit. A longer
     * one is not read to its end: the call fails with a `ResponseTooLargeError`. Default: 64 MiB.
     *
     * @throws InvalidArgumentException Where it is below zero
     */
    public function setMaxResponseBytes(int $maxResponseBytes): static
    {
        Amount::check(maxResponseBytes: $maxResponseBytes);
        $this->maxResponseBytes = $maxResponseBytes;
        return $this;
    }

    /**
     * URL of the proxy that requests go through, `http://[user:password@]host[:port]`; `false` for none. Default: what
     * the environment says by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. A client of your own has its own proxies.
     *
     * @throws InvalidArgumentException Where it is no proxy
     */
    public function setProxy(#[\SensitiveParameter] string|false|null $proxy): static
    {
        $this->proxies = $proxy === null ? null : Proxies::chosen($proxy);
        return $this;
    }

    /**
     * Sends the requests; Guzzle does by default. Time limits are the client's own then, and it must not follow
     * redirects by itself: it does not know what a credential is.
     */
    public function setClient(
        ?ClientInterface $client,
        ?RequestFactoryInterface $requestFactory = null,
        ?StreamFactoryInterface $streamFactory = null,
    ): static {
        $this->transport = $client === null ? null : new PsrTransport(
            $client,
            $requestFactory ?? new HttpFactory(),
            $streamFactory ?? new HttpFactory(),
        );
        return $this;
    }

    /** The clock, for tests. */
    public function setClock(?Clock $clock): static
    {
        $this->clock = $clock;
        return $this;
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['serverURL' => Redaction::withoutUserInfo($this->serverURL), 'timeoutMs' => $this->timeoutMs];
    }

    protected function core(ClientDefinition $definition): Core
    {
        if ($this->transport !== null && $this->proxies !== null) {
            throw new InvalidArgumentException('give either a proxy or a client, which has its own proxies');
        }
        return new Core($definition, new ClientOptions(
            settings: $this->settings,
            credentials: $this->credentials,
            serverURL: $this->serverURL,
            overrideServerURL: $this->overrideServerURL,
            serverIndex: $this->serverIndex,
            timeoutMs: $this->timeoutMs,
            retries: $this->retries ?? new RetryOptions(),
            hooks: $this->hooks,
            headers: $this->headers,
            validateResponses: $this->validateResponses,
            transport: $this->transport ?? new GuzzleTransport($this->proxies),
            clock: $this->clock ?? new SystemClock(),
            maxResponseBytes: $this->maxResponseBytes,
            userAgent: $this->userAgent,
        ));
    }
}
