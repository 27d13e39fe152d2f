<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/** @internal */
final class SystemClock implements Clock
{
    public function milliseconds(): float
    {
        return microtime(true) * 1000;
    }

    public function monotonic(): float
    {
        return hrtime(true) / 1e6;
    }

    public function sleep(float $milliseconds): void
    {
        // Some systems do not sleep for more than a second at once, and a signal may end a sleep early.
        $end = hrtime(true) + $milliseconds * 1e6;
        while (($left = $end - hrtime(true)) > 0) {
            usleep((int) min($left / 1000 + 1, 900_000));
        }
    }

    public function random(): float
    {
        return random_int(0, 1 << 30) / (1 << 30);
    }
}
