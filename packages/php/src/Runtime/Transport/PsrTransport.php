<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use Closure;
use InvalidArgumentException;
use Psr\Http\Client\ClientExceptionInterface;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\StreamFactoryInterface;
use Psr\Http\Message\StreamInterface;
use RuntimeException;
use Throwable;

/** Any client of PSR-18. It has time limits of its own, since the standard has none. */
final class PsrTransport implements Transport
{
    /** The process that uses the client. */
    private int|false|null $process = null;

    public function __construct(
        private readonly ClientInterface $client,
        private readonly RequestFactoryInterface $requestFactory,
        private readonly StreamFactoryInterface $streamFactory,
    ) {
    }

    public function send(
        #[\SensitiveParameter] HttpRequest $request,
        float $timeLeft,
        ?Closure $isCancelled = null,
        ?Closure $isEnough = null,
    ): ResponseInterface {
        $message = $this->message($request);
        $this->process ??= getmypid();
        if ($this->process !== getmypid()) {
            $problem = 'the HTTP client has been used in another process, whose connections it shares';
            throw new InvalidArgumentException("$problem; give a new one in each process");
        }
        try {
            $response = $this->client->sendRequest($message);
            return $isEnough !== null && $isEnough($response)
                ? $response
                : $this->complete($response, $request->maxResponseBytes);
        } catch (ClientExceptionInterface $exception) {
            $text = $exception->getMessage();
            throw new TransportFailure($text, preg_match('/time[d -]?out|timed out/i', $text) === 1);
        }
    }

    public function secrets(#[\SensitiveParameter] string $url): array
    {
        return [];
    }

    private function message(#[\SensitiveParameter] HttpRequest $request): RequestInterface
    {
        try {
            $message = $this->requestFactory->createRequest($request->method, $request->url);
            foreach ($request->headers as $name => $value) {
                $message = $message->withHeader((string) $name, $value);
            }
            $content = $request->content;
            if ($content instanceof StreamInterface) {
                $content->rewind();
                return $message->withBody($content);
            }
            return $content === null ? $message : $message->withBody($this->streamFactory->createStream($content));
        } catch (Throwable $exception) {
            throw new InvalidArgumentException($exception->getMessage());
        }
    }

    /** Reads the body, which may still be arriving. */
    private function complete(ResponseInterface $response, int $limit): ResponseInterface
    {
        $body = $response->getBody();
        // Streams of PHP only warn of a body that breaks, and give what they have.
        set_error_handler(static function (int $level, string $message): bool {
            throw new RuntimeException($message);
        }, E_WARNING | E_USER_WARNING);
        try {
            if ($body->isSeekable()) {
                $body->rewind();
            }
            for ($content = ''; !$body->eof() && strlen($content) <= $limit;) {
                $content .= $body->read(65_536);
            }
        } catch (RuntimeException $exception) {
            throw new TransportFailure($exception->getMessage(), withinBody: true);
        } finally {
            restore_error_handler();
        }
        if (strlen($content) > $limit) {
            $body->close();
            throw new TransportFailure('the body is too long', withinBody: true, isTooLarge: true);
        }
        return $response->withBody($this->streamFactory->createStream($content));
    }
}
