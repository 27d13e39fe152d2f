<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use Closure;
use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ResultHeader;
use Psr\Http\Message\ResponseInterface;
use TypeError;
use WeakMap;

/**
 * A response that is no success, or that the API does not describe.
 *
 * Body, headers and data may hold secrets: dumping or serializing the error does not show them.
 */
class SDKError extends RequestError
{
    /** HTTP response status code. */
    public readonly int $statusCode;

    /** HTTP response content type; empty when the server sent none. */
    public readonly string $contentType;

    /** @var WeakMap<self, array{ResponseInterface, string, mixed, array<string, mixed>}>|null Apart from the error, where no dump looks. */
    private static ?WeakMap $answers = null;

    /**
     * @param array<string, mixed> $headers Declared ones as values, by method
     * @internal
     */
    public function __construct(
        Attempt $attempt,
        ResponseInterface $response,
        #[\SensitiveParameter] string $body,
        string $detail,
        #[\SensitiveParameter] mixed $data = null,
        #[\SensitiveParameter] array $headers = [],
    ) {
        parent::__construct($attempt, "{$response->getStatusCode()} from", $detail);
        $this->statusCode = $response->getStatusCode();
        $this->contentType = $response->getHeaderLine('content-type');
        self::$answers ??= new WeakMap();
        self::$answers[$this] = [$response, $body, $data, $headers];
    }

    /** The body as bytes, whatever it is. */
    public function body(): string
    {
        return self::$answers[$this][1] ?? '';
    }

    /** The raw HTTP response; null after unserializing. */
    public function rawResponse(): ?ResponseInterface
    {
        $response = self::$answers[$this][0] ?? null;
        if ($response !== null && $response->getBody()->isSeekable()) {
            $response->getBody()->rewind();
        }
        return $response;
    }

    /** The decoded body, where the API declares one for this status; otherwise null. */
    public function data(): mixed
    {
        return self::$answers[$this][2] ?? null;
    }

    /**
     * Headers that are methods of the error.
     *
     * @return list<ResultHeader>
     * @internal
     */
    public static function headers(): array
    {
        return [];
    }

    /**
     * The value of a declared header; null where it is missing, or is not of the type that `$typed` takes.
     *
     * @template T
     * @param Closure(T|null): (T|null) $typed
     * @return T|null
     */
    protected function header(string $method, Closure $typed): mixed
    {
        try {
            return $typed(self::$answers[$this][3][$method] ?? null);
        } catch (TypeError) {
            return null;
        }
    }
}
