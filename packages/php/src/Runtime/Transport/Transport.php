<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use Closure;
use InvalidArgumentException;
use Psr\Http\Message\ResponseInterface;

/** Sends one request, follows no redirect, and gives its response, whatever the status. */
interface Transport
{
    /**
     * @param float $timeLeft Milliseconds; 0 for no limit
     * @param (Closure(): bool)|null $isCancelled Asked now and then, if that can be: true ends it with a failure
     * @param (Closure(ResponseInterface): bool)|null $isEnough Asked of the head of a response: where it is true, the
     *     body is not needed, and need not be read
     * @return ResponseInterface With its whole body, which can be read again
     * @throws InvalidArgumentException Where no request can be made of this; nothing was sent
     * @throws TransportFailure
     */
    public function send(
        #[\SensitiveParameter] HttpRequest $request,
        float $timeLeft,
        ?Closure $isCancelled = null,
        ?Closure $isEnough = null,
    ): ResponseInterface;

    /**
     * What else is sent with a request for a URL, and what no error may show.
     *
     * @return list<string>
     * @throws InvalidArgumentException Where nothing can be sent to it
     */
    public function secrets(#[\SensitiveParameter] string $url): array;
}
