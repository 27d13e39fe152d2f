<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use LukeHagar\Plex_API\Runtime\Clock;

/** Notes how long it should have slept. */
final class FakeClock implements Clock
{
    /** @var list<float> */
    public array $slept = [];

    public function __construct(
        public float $now = 1_445_412_480_000,
        public float $random = 1,
    ) {
    }

    public function milliseconds(): float
    {
        return $this->now;
    }

    public function monotonic(): float
    {
        return $this->now;
    }

    public function sleep(float $milliseconds): void
    {
        $this->slept[] = $milliseconds;
        $this->now += $milliseconds;
    }

    public function random(): float
    {
        return $this->random;
    }
}
