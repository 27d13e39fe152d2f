<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Runtime\Attempt;

/** The body of a response is longer than `maxResponseBytes` allows. */
final class ResponseTooLargeError extends RequestError
{
    /** The limit, in bytes after decompression. */
    public readonly int $maxResponseBytes;

    /** @internal */
    public function __construct(Attempt $attempt)
    {
        $this->maxResponseBytes = $attempt->maxResponseBytes;
        $detail = "it has more than {$this->maxResponseBytes} bytes; raise maxResponseBytes if that is right";
        parent::__construct($attempt, 'too long a body from', $detail);
    }
}
