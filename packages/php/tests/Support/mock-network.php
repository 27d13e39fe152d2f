<?php

declare(strict_types=1);

// Loaded before an example: in place of Guzzle's own handler, one that sends what is meant for a Plex server to the
// mock server instead, and says so.

namespace GuzzleHttp\Handler;

use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Psr7\Uri;
use Psr\Http\Message\RequestInterface;

final class CurlHandler
{
    private CurlFactory $factory;

    public function __construct()
    {
        $this->factory = new CurlFactory(1);
    }

    /** @param array<string, mixed> $options */
    public function __invoke(RequestInterface $request, array $options): PromiseInterface
    {
        $asked = $request->getUri();
        $isPlex = in_array($asked->getHost(), ['plex.tv', 'clients.plex.tv'], true);
        $path = (string) preg_replace('~^/api/v2~', '', $isPlex ? $asked->getPath() : '') ?: $asked->getPath();
        $to = (new Uri((string) getenv('MOCK_SERVER')))->withPath($path)->withQuery($asked->getQuery());
        $easy = $this->factory->create($request->withUri($to), $options);
        curl_exec($easy->handle);
        $easy->errno = curl_errno($easy->handle);
        $status = $easy->response?->getStatusCode();
        echo "{$request->getMethod()} {$asked->withQuery('')}: $status\n";
        return CurlFactory::finish($this, $easy, $this->factory);
    }
}
