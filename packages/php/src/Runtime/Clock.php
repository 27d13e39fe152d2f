<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/** Time, so that tests need not wait. */
interface Clock
{
    /** Milliseconds since the Unix epoch. */
    public function milliseconds(): float;

    /** Milliseconds since some moment, whatever happens to the clock of the machine. */
    public function monotonic(): float;

    public function sleep(float $milliseconds): void;

    /** From 0 to 1. */
    public function random(): float;
}
