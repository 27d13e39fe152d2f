<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use LukeHagar\Plex_API\Runtime\Response;
use Throwable;

/** Called around every attempt to send a call: extend what you need. What a hook throws ends the call. */
abstract class Hooks
{
    /** Before an attempt. May change `$request->headers`. */
    public function beforeRequest(OutgoingRequest $request): void
    {
    }

    /** After an attempt that succeeded, with what the caller gets. */
    public function afterSuccess(OutgoingRequest $request, Response $response): void
    {
    }

    /** After an attempt that failed, also when it is going to be repeated. */
    public function afterError(OutgoingRequest $request, Throwable $error): void
    {
    }
}
