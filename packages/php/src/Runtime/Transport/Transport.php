<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/** Sends one request, follows no redirect, and gives its response, whatever the status. */
interface Transport
{
    /**
     * @param float $timeLeft Milliseconds; 0 for no limit
     * @throws TransportFailure
     */
    public function send(RequestInterface $request, float $timeLeft): ResponseInterface;
}
