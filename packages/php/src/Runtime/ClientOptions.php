<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use JsonSerializable;
use LukeHagar\Plex_API\Hooks;
use LukeHagar\Plex_API\RetryOptions;
use LukeHagar\Plex_API\Runtime\Transport\Transport;

/** The options of a client, for all its calls. */
final class ClientOptions implements JsonSerializable
{
    use Confidential;

    /**
     * @param array<string, mixed> $settings Client-level parameters and server variables, by the names of the package
     * @param int $timeoutMs 0 for no limit
     * @param list<Hooks> $hooks
     * @param array<string, string|null> $headers
     */
    public function __construct(
        public readonly array $settings,
        public readonly ?Credentials $credentials,
        public readonly ?string $serverURL,
        public readonly ?string $overrideServerURL,
        public readonly int $serverIndex,
        public readonly int $timeoutMs,
        public readonly RetryOptions|false $retries,
        public readonly array $hooks,
        public readonly array $headers,
        public readonly bool $validateResponses,
        public readonly Transport $transport,
        public readonly Clock $clock,
        public readonly int $maxResponseBytes,
        public readonly ?string $userAgent,
    ) {
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['serverURL' => Redaction::withoutUserInfo($this->serverURL), 'timeoutMs' => $this->timeoutMs];
    }
}
