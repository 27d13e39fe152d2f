<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use LukeHagar\Plex_API\OutgoingRequest;

/** One attempt of a call, as far as it has come. */
final class Attempt
{
    public readonly OutgoingRequest $request;

    /** Credentials that were used. @var list<string> */
    public array $secrets = [];

    /** The renewable credentials of the request, with the secret of each. @var list<array{RenewableCredential, string}> */
    public array $renewable = [];

    public ?RequestParts $parts = null;

    /**
     * @param int $timeoutMs 0 for no limit
     * @param int $maxResponseBytes Longest body of a response, after decompression
     */
    public function __construct(
        public readonly Operation $operation,
        int $number,
        public readonly int $timeoutMs,
        public readonly int $maxResponseBytes,
        private readonly Clock $clock,
        private readonly float $start,
    ) {
        [$id, $name] = [$operation->id, $operation->name];
        $this->request = new OutgoingRequest($id, $operation->method, $operation->path, $name, $number);
    }

    /** Milliseconds; 0 for no limit, negative when time is up. */
    public function timeLeft(): float
    {
        if ($this->timeoutMs <= 0) {
            return 0;
        }
        $left = $this->timeoutMs - ($this->clock->milliseconds() - $this->start);
        return $left > 0 ? $left : -1;
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['request' => $this->request];
    }
}
