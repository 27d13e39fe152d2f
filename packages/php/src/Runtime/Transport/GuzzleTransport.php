<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use Closure;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Handler\CurlFactory;
use GuzzleHttp\Handler\CurlHandler;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use GuzzleHttp\Psr7\Request;
use GuzzleHttp\RequestOptions;
use GuzzleHttp\Utils;
use InvalidArgumentException;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\StreamInterface;
use RuntimeException;
use Throwable;

/**
 * Guzzle, whose connections are kept for further calls. Of its middlewares only the one that measures bodies is there:
 * redirects, errors and cookies are ours or nobody's.
 */
final class GuzzleTransport implements Transport
{
    /** `CURLE_OPERATION_TIMEDOUT`, which is there only with the extension. */
    private const TIMED_OUT = 28;

    /** `CURLE_TOO_LARGE`; before cURL had it, it said `CURLE_OUT_OF_MEMORY`. */
    public const TOO_LARGE = 100;
    private const OUT_OF_MEMORY = 27;

    private HandlerStack $handler;

    /** Whose connections the handler has. */
    private int|false $process;

    /**
     * Handlers of the processes that this one was forked from. They are not freed before the end: what cURL does then
     * can reach the connections of those.
     *
     * @var list<HandlerStack>
     */
    private array $inherited = [];

    /** @var array<string, mixed> What every request is sent with. */
    private readonly array $options;

    private readonly string $userAgent;

    private readonly Proxies $proxies;

    public function __construct(?Proxies $proxies = null)
    {
        $this->proxies = $proxies ?? Proxies::chosen(null);
        $this->handler = self::newHandler();
        $this->process = getmypid();
        $this->options = [
            RequestOptions::SYNCHRONOUS => true,
            RequestOptions::VERIFY => true,
            // cURL takes a body that is cut short for a whole one.
            RequestOptions::DECODE_CONTENT => false,
            RequestOptions::EXPECT => false,
            // How often Guzzle has sent again what ended without an error of cURL: at two, it stops.
            '_curl_retries' => 2,
        ];
        $this->userAgent = Utils::defaultUserAgent();
    }

    public function send(
        #[\SensitiveParameter] HttpRequest $request,
        float $timeLeft,
        ?Closure $isCancelled = null,
        ?Closure $isEnough = null,
    ): ResponseInterface {
        $message = $this->message($request);
        $proxy = $this->proxies->for($request->url);
        $hasHeaders = false;
        $enough = null;
        $isUnfolded = false;
        $sink = new BoundedStream($request->maxResponseBytes, $timeLeft);
        try {
            $response = ($this->handler())($message, $this->options + self::through($proxy) + [
                RequestOptions::SINK => $sink,
                'curl' => self::curl($request, $isCancelled, $thrown),
                RequestOptions::CONNECT_TIMEOUT => $timeLeft / 1000,
                RequestOptions::TIMEOUT => $timeLeft / 1000,
                RequestOptions::READ_TIMEOUT => $timeLeft > 0 ? $timeLeft / 1000 : (float) PHP_INT_MAX,
                RequestOptions::ON_HEADERS => static function (ResponseInterface $head) use (
                    $isEnough,
                    $sink,
                    &$hasHeaders,
                    &$enough,
                    &$isUnfolded,
                ): void {
                    if ($head->getStatusCode() === 101) {
                        throw new RuntimeException('the server changed to another protocol');
                    }
                    if ($head->getStatusCode() < 200) {
                        return;
                    }
                    $hasHeaders = true;
                    // Otherwise cURL takes the last one, or what begins as a number (RFC 9110, section 8.6).
                    $length = $head->getHeaderLine('content-length');
                    if ($length !== '' && preg_match('/^(0*\d{1,18})(, *\1)*$/D', $length) !== 1) {
                        throw new RuntimeException('its length cannot be told');
                    }
                    $isUnfolded = $sink->unfold($head->getHeaderLine('content-encoding'));
                    if ($isEnough !== null && $isEnough($head) && $head->getHeaderLine('content-length') !== '0') {
                        $enough = $head;
                        throw new RuntimeException('the body is not needed');
                    }
                },
            ])->wait();
        } catch (GuzzleException $exception) {
            if ($enough !== null) {
                return $enough;
            }
            throw $thrown ?? self::failure($exception, $hasHeaders, $sink);
        }
        if ($sink->isTooLong()) {
            throw new TransportFailure('the body is too long', withinBody: true, isTooLarge: true);
        }
        if (!$sink->isWhole()) {
            throw new TransportFailure('the compressed body is not complete', withinBody: true);
        }
        $response = $response->withBody($sink->taken());
        return $isUnfolded ? $response->withoutHeader('content-encoding')->withoutHeader('content-length') : $response;
    }

    public function secrets(#[\SensitiveParameter] string $url): array
    {
        return $this->proxies->secrets($url);
    }

    /** A process that was forked would read, on a connection of its parent, what that has asked for. */
    private function handler(): HandlerStack
    {
        if ($this->process !== getmypid()) {
            $this->inherited[] = $this->handler;
            $this->handler = self::newHandler();
            $this->process = getmypid();
        }
        return $this->handler;
    }

    private static function newHandler(): HandlerStack
    {
        $handler = new HandlerStack(
            extension_loaded('curl')
                ? new CurlHandler(['handle_factory' => new CurlHandles(new CurlFactory(3))])
                : Utils::chooseHandler(),
        );
        $handler->push(Middleware::prepareBody());
        return $handler;
    }

    /** @return array<string, mixed> */
    private static function through(#[\SensitiveParameter] ?string $proxy): array
    {
        // Without a value, cURL would read the environment.
        return $proxy === null && !extension_loaded('curl') ? [] : [RequestOptions::PROXY => (string) $proxy];
    }

    /** @return array<int, mixed> */
    private static function curl(HttpRequest $request, ?Closure $isCancelled, ?Throwable &$thrown): array
    {
        if (!extension_loaded('curl')) {
            return [];
        }
        // The response of a proxy to CONNECT is not the server's. Only this class decides which hosts need no proxy.
        $options = [CURLOPT_SUPPRESS_CONNECT_HEADERS => true, CURLOPT_NOPROXY => ''];
        if ($request->onlyOnce) {
            $options[CURLOPT_FRESH_CONNECT] = true;
        }
        if (function_exists('pcntl_fork') && stripos($request->url, 'https:') === 0) {
            // A child that ends says goodbye on each TLS connection that it has a copy of: so none is kept.
            $options[CURLOPT_FORBID_REUSE] = true;
        }
        if ($request->method !== strtoupper($request->method)) {
            // Guzzle writes methods in capitals, but upper and lower case differ in them (RFC 9110, section 9.1).
            $options[CURLOPT_CUSTOMREQUEST] = $request->method;
        }
        return $isCancelled === null ? $options : $options + [
            CURLOPT_NOPROGRESS => false,
            // An exception here, also of a signal handler, would not end the transfer.
            CURLOPT_PROGRESSFUNCTION => static function () use ($isCancelled, &$thrown): int {
                try {
                    return $isCancelled() ? 1 : 0;
                } catch (Throwable $exception) {
                    $thrown = $exception;
                    return 1;
                }
            },
        ];
    }

    private function message(#[\SensitiveParameter] HttpRequest $request): Request
    {
        try {
            if ($request->content instanceof StreamInterface) {
                $request->content->rewind();
            }
            $headers = $request->headers + ['user-agent' => $this->userAgent];
            return new Request($request->method, $request->url, $headers, $request->content);
        } catch (Throwable $exception) {
            throw new InvalidArgumentException($exception->getMessage());
        }
    }

    private static function failure(Throwable $exception, bool $hasHeaders, BoundedStream $sink): TransportFailure
    {
        $isKnown = $exception instanceof ConnectException || $exception instanceof RequestException;
        $known = $isKnown ? $exception->getHandlerContext() : [];
        $number = (int) ($known['errno'] ?? 0);
        $said = (string) ($known['error'] ?? '');
        $isHeadTooLarge = in_array($number, [self::TOO_LARGE, self::OUT_OF_MEMORY], true)
            || str_contains($said, 'response headers');
        if ($isHeadTooLarge && !$hasHeaders) {
            return new TransportFailure('its headers are longer than cURL takes', code: self::TOO_LARGE);
        }
        if (str_starts_with($said, 'The cURL request was retried')) {
            $said = 'the connection ended within the headers';
        }
        return new TransportFailure(
            $said === '' ? $exception->getMessage() : $said,
            $sink->isLate()
                || $number === self::TIMED_OUT
                || ($number === 0 && str_contains($exception->getMessage(), 'timed out')),
            $hasHeaders,
            $number,
            $sink->isTooLong(),
        );
    }
}
