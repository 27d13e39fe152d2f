<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use Closure;
use GuzzleHttp\Handler\CurlFactoryInterface;
use GuzzleHttp\Handler\EasyHandle;
use GuzzleHttp\Psr7\Response;
use Psr\Http\Message\RequestInterface;
use Throwable;

/** Handles of cURL whose responses may have any status: Guzzle makes none with a status from 600 to 999. */
final class CurlHandles implements CurlFactoryInterface
{
    private const BEYOND = '/^HTTP\/\S+ \K[6-9]\d\d(?=\s|$)/D';

    public function __construct(private readonly CurlFactoryInterface $handles)
    {
    }

    /** @param array<string, mixed> $options */
    public function create(RequestInterface $request, array $options): EasyHandle
    {
        $easy = $this->handles->create($request, $options);
        curl_setopt($easy->handle, CURLOPT_HEADERFUNCTION, self::reader($easy));
        return $easy;
    }

    public function release(EasyHandle $easy): void
    {
        $this->handles->release($easy);
    }

    /** cURL calls this with each line; it returns the number of accepted bytes. */
    private static function reader(EasyHandle $easy): Closure
    {
        $isComplete = true;
        return static function (mixed $handle, string $line) use ($easy, &$isComplete): int {
            $text = trim($line);
            if ($text !== '') {
                $easy->headers = $isComplete ? [$text] : [...$easy->headers, $text];
                $isComplete = false;
                return strlen($line);
            }
            $isComplete = true;
            try {
                self::respond($easy);
            } catch (Throwable $exception) {
                $easy->onHeadersException = $exception;
                return -1;
            }
            return strlen($line);
        };
    }

    private static function respond(EasyHandle $easy): void
    {
        $first = $easy->headers[0] ?? '';
        if (preg_match(self::BEYOND, $first, $found) === 1) {
            $easy->headers[0] = (string) preg_replace(self::BEYOND, '599', $first);
        }
        $easy->createResponse();
        if (isset($found[0])) {
            Closure::bind(function () use ($found): void {
                $this->statusCode = (int) $found[0];
            }, $easy->response, Response::class)();
        }
        ($easy->options['on_headers'] ?? static fn () => null)($easy->response);
    }
}
