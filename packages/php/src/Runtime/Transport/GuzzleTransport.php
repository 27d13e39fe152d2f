<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use GuzzleHttp\Client;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\RequestOptions;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Throwable;

/** A Guzzle client of our own, whose connections are kept for further calls. */
final class GuzzleTransport implements Transport
{
    /** `CURLE_OPERATION_TIMEDOUT`, which is there only with the extension. */
    private const TIMED_OUT = 28;

    private readonly Client $client;

    public function __construct(?Client $client = null)
    {
        $this->client = $client ?? new Client();
    }

    public function send(RequestInterface $request, float $timeLeft): ResponseInterface
    {
        $hasHeaders = false;
        try {
            return $this->client->send($request, [
                RequestOptions::ALLOW_REDIRECTS => false,
                RequestOptions::HTTP_ERRORS => false,
                RequestOptions::EXPECT => false,
                RequestOptions::CONNECT_TIMEOUT => $timeLeft / 1000,
                RequestOptions::TIMEOUT => $timeLeft / 1000,
                RequestOptions::READ_TIMEOUT => $timeLeft > 0 ? $timeLeft / 1000 : (float) PHP_INT_MAX,
                RequestOptions::ON_HEADERS => static function () use (&$hasHeaders): void {
                    $hasHeaders = true;
                },
            ]);
        } catch (GuzzleException $exception) {
            throw self::failure($exception, $hasHeaders);
        }
    }

    private static function failure(Throwable $exception, bool $hasHeaders): TransportFailure
    {
        $isKnown = $exception instanceof ConnectException || $exception instanceof RequestException;
        $known = $isKnown ? $exception->getHandlerContext() : [];
        $number = (int) ($known['errno'] ?? 0);
        $said = (string) ($known['error'] ?? '');
        return new TransportFailure(
            $said === '' ? $exception->getMessage() : $said,
            $number === self::TIMED_OUT || ($number === 0 && str_contains($exception->getMessage(), 'timed out')),
            $hasHeaders,
            $number,
        );
    }
}
