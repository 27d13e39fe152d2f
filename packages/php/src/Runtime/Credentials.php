<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use JsonSerializable;

/** The credentials of a client: dumping them does not show them. */
abstract class Credentials implements JsonSerializable
{
    use Confidential;

    /** @return array<string, string|null> */
    public function __debugInfo(): array
    {
        return array_map(
            static fn (mixed $value): ?string => $value === null ? null : Redaction::MARK,
            get_object_vars($this),
        );
    }
}
