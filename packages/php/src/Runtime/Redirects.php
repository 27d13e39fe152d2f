<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use GuzzleHttp\Psr7\Exception\MalformedUriException;
use GuzzleHttp\Psr7\Uri;
use GuzzleHttp\Psr7\UriResolver;
use InvalidArgumentException;
use LukeHagar\Plex_API\Runtime\Transport\HttpRequest;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\UriInterface;

/**
 * Follows redirects (RFC 9110, section 15.4). Another origin gets neither headers, apart from `Accept`, nor a body,
 * since both may hold credentials, and no address with a secret of the request.
 */
final class Redirects
{
    public const MOST = 5;

    /**
     * Not where the API declares it: then it is what the caller asked for.
     *
     * @param list<Outcome> $outcomes
     */
    public static function isToFollow(ResponseInterface $response, array $outcomes): bool
    {
        $status = $response->getStatusCode();
        return in_array($status, [301, 302, 303, 307, 308], true)
            && trim($response->getHeaderLine('location')) !== ''
            && MediaType::outcome($outcomes, $status, $response->getHeaderLine('content-type')) === null;
    }

    /** The next request, or why the redirect is not followed. */
    public static function next(
        Attempt $attempt,
        #[\SensitiveParameter] HttpRequest $request,
        ResponseInterface $response,
    ): HttpRequest|string {
        $from = new Uri($request->url);
        try {
            $to = UriResolver::resolve($from, new Uri(self::encoded($response->getHeaderLine('location'))));
        } catch (MalformedUriException | InvalidArgumentException) {
            $to = new Uri();
        }
        $isHost = preg_match('/^([\w.~-]+|\[[0-9a-f:.]+\])$/Di', $to->getHost()) === 1;
        $isWeb = in_array($to->getScheme(), ['http', 'https'], true) && $isHost;
        if (!$isWeb || $to->getUserInfo() !== '') {
            return 'redirected to an address that cannot be followed';
        }
        $status = $response->getStatusCode();
        $becomesGet = $status === 303 ? $request->method !== 'HEAD' : $status < 303 && $request->method === 'POST';
        $content = $becomesGet ? null : $request->content;
        $headers = array_diff_key($request->headers, ['host' => true, 'content-length' => true]);
        if (self::origin($to) !== self::origin($from)) {
            $kept = $content === null ? self::repeatedSecret($attempt, $response, $to) : 'the body';
            if ($kept !== null) {
                // In http://me:12/34@host the port is the beginning of a password with a slash.
                $isShown = !str_contains($response->getHeaderLine('location'), '@');
                $origin = $isShown ? self::origin($to) : 'another server';
                return "redirected to $origin, which must not get $kept";
            }
            $headers = array_intersect_key($headers, ['accept' => true]);
        }
        if ($content === null) {
            unset($headers['content-type']);
        }
        $method = $becomesGet ? 'GET' : $request->method;
        [$once, $most] = [$request->onlyOnce, $request->maxResponseBytes];
        return new HttpRequest($method, (string) $to->withFragment(''), $headers, $content, $once, $most);
    }

    /** If the server repeats the query of the request, it may contain a credential. */
    private static function repeatedSecret(Attempt $attempt, ResponseInterface $response, UriInterface $to): ?string
    {
        $texts = "{$response->getHeaderLine('location')} $to";
        foreach (Redaction::secretsOf($attempt) as $secret) {
            if (str_contains($texts, $secret)) {
                return 'the secret in the address';
            }
        }
        return null;
    }

    /** Percent-encodes what must not stand in a URL, byte for byte as it came. */
    private static function encoded(string $location): string
    {
        return (string) preg_replace_callback(
            '~%(?![0-9A-Fa-f]{2})|[^\w\-.\~:/?#[\]@!$&\'()*+,;=%]~',
            static fn (array $found): string => sprintf('%%%02X', ord($found[0])),
            trim($location),
        );
    }

    private static function origin(UriInterface $uri): string
    {
        $port = $uri->getPort() ?? ($uri->getScheme() === 'https' ? 443 : 80);
        $isUsual = $port === ($uri->getScheme() === 'https' ? 443 : 80);
        return strtolower("{$uri->getScheme()}://{$uri->getHost()}") . ($isUsual ? '' : ":$port");
    }
}
