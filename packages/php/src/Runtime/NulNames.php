<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use JsonSerializable;
use stdClass;

/** An object of JSON with names that begin with NUL, as no property of PHP can be called. @internal */
final class NulNames extends stdClass implements JsonSerializable
{
    /** @param non-empty-array<array-key, mixed> $fields */
    public function __construct(#[\SensitiveParameter] private readonly array $fields)
    {
    }

    /** @return array<array-key, mixed> */
    public function jsonSerialize(): array
    {
        return $this->fields;
    }

    public function __get(string $name): mixed
    {
        return $this->fields[$name] ?? null;
    }

    public function __isset(string $name): bool
    {
        return isset($this->fields[$name]);
    }
}
