<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use GuzzleHttp\Psr7\Exception\MalformedUriException;
use GuzzleHttp\Psr7\Uri;
use GuzzleHttp\Psr7\UriResolver;
use InvalidArgumentException;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\UriInterface;

/**
 * Follows redirects (RFC 9110, section 15.4). Another origin gets neither headers, apart from `Accept`, nor a body,
 * since both may hold credentials.
 */
final class Redirects
{
    public const MOST = 5;

    public static function isRedirect(ResponseInterface $response): bool
    {
        return in_array($response->getStatusCode(), [301, 302, 303, 307, 308], true)
            && $response->hasHeader('location');
    }

    /** The request to send next, or why there is none. */
    public static function next(
        RequestInterface $request,
        ResponseInterface $response,
        ClientOptions $client,
    ): RequestInterface|string {
        $from = $request->getUri();
        try {
            $to = UriResolver::resolve($from, new Uri(trim($response->getHeaderLine('location'))));
        } catch (MalformedUriException | InvalidArgumentException) {
            $to = new Uri();
        }
        $isWeb = in_array($to->getScheme(), ['http', 'https'], true) && $to->getHost() !== '';
        if (!$isWeb || $to->getUserInfo() !== '') {
            return 'redirected to an address that cannot be followed';
        }
        $status = $response->getStatusCode();
        $method = $request->getMethod();
        $becomesGet = $status === 303 ? $method !== 'HEAD' : $status < 303 && $method === 'POST';
        $hasBody = !$becomesGet && $request->hasHeader('content-type');
        $next = $client->requestFactory->createRequest($becomesGet ? 'GET' : $method, $to->withFragment(''));
        if (self::origin($to) !== self::origin($from)) {
            if ($hasBody) {
                return 'redirected to ' . self::origin($to) . ', which must not get the body';
            }
            return $request->hasHeader('accept') ? $next->withHeader('accept', $request->getHeader('accept')) : $next;
        }
        foreach ($request->getHeaders() as $name => $values) {
            $name = strtolower((string) $name);
            if (!in_array($name, ['host', 'content-length'], true) && ($hasBody || $name !== 'content-type')) {
                $next = $next->withHeader($name, $values);
            }
        }
        if ($hasBody) {
            $request->getBody()->rewind();
            return $next->withBody($request->getBody());
        }
        return $next;
    }

    private static function origin(UriInterface $uri): string
    {
        $port = $uri->getPort() ?? ($uri->getScheme() === 'https' ? 443 : 80);
        $isUsual = $port === ($uri->getScheme() === 'https' ? 443 : 80);
        return strtolower("{$uri->getScheme()}://{$uri->getHost()}") . ($isUsual ? '' : ":$port");
    }
}
