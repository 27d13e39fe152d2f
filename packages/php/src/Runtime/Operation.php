<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Closure;
use LukeHagar\Plex_API\Runtime\Security\SecurityScheme;

/**
 * One operation of an API, apart from its arguments.
 *
 * @template-covariant Result of Response
 */
final class Operation
{
    /**
     * @param string $id The operationId
     * @param string $name The method that calls it: what messages and logs say
     * @param string $path The path template; also the request target, unless the request parts have one
     * @param class-string<Result> $response What a successful call gives
     * @param list<Outcome> $outcomes Declared successes; the first also serves for a 2xx status that is not declared
     * @param list<Failure> $failures
     * @param list<ResultHeader> $headers Declared headers of the successes
     * @param Closure(array<string, mixed>): string|null $server Base URL of a server of its own, which the client's
     *     server URL does not replace, but its `overrideServerURL` does
     */
    public function __construct(
        public readonly string $id,
        public readonly string $name,
        public readonly string $method,
        public readonly string $path,
        public readonly string $response,
        public readonly array $outcomes,
        public readonly array $failures = [],
        public readonly ?string $accept = null,
        public readonly ?SecurityScheme $security = null,
        public readonly ?Closure $server = null,
        public readonly array $headers = [],
    ) {
    }

    /**
     * The same, by the name of a method that repeats it.
     *
     * @return self<Result>
     */
    public function named(string $name): self
    {
        [$id, $method, $path, $response] = [$this->id, $this->method, $this->path, $this->response];
        return new self($id, $name, $method, $path, $response, $this->outcomes);
    }
}
