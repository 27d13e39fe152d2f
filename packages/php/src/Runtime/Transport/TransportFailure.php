<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use RuntimeException;

/** There is no complete response. Its message may hold secrets: it never reaches a user. @internal */
final class TransportFailure extends RuntimeException
{
    /** @param int $code The error number of cURL, if known */
    public function __construct(
        #[\SensitiveParameter] string $message,
        public readonly bool $isTimeout = false,
        public readonly bool $withinBody = false,
        int $code = 0,
        public readonly bool $isTooLarge = false,
    ) {
        parent::__construct($message, $code);
    }
}
