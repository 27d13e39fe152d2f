<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use Psr\Http\Client\ClientExceptionInterface;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/** Any client of PSR-18. It has time limits of its own, since the standard has none. */
final class PsrTransport implements Transport
{
    public function __construct(private readonly ClientInterface $client)
    {
    }

    public function send(RequestInterface $request, float $timeLeft): ResponseInterface
    {
        try {
            return $this->client->sendRequest($request);
        } catch (ClientExceptionInterface $exception) {
            $message = $exception->getMessage();
            throw new TransportFailure($message, preg_match('/time[d -]?out|timed out/i', $message) === 1);
        }
    }
}
