<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use InvalidArgumentException;

/** Options that are times, sizes or counts. @internal */
final class Amount
{
    /** @throws InvalidArgumentException Where one is below zero */
    public static function check(?int ...$amounts): void
    {
        foreach ($amounts as $name => $amount) {
            if ($amount !== null && $amount < 0) {
                throw new InvalidArgumentException("$name must be 0 or more, not $amount");
            }
        }
    }
}
