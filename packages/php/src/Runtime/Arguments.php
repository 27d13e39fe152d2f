<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/** The arguments of a call that takes many: dumping them does not show secrets. */
abstract class Arguments
{
    /** @var list<string> */
    protected const SECRET = [];

    /** @return array<string, mixed> */
    final public function __debugInfo(): array
    {
        $shown = get_object_vars($this);
        foreach (static::SECRET as $property) {
            $shown[$property] = $shown[$property] === null ? null : Redaction::MARK;
        }
        return $shown;
    }
}
