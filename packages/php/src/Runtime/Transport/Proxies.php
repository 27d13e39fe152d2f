<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use InvalidArgumentException;
use JsonSerializable;
use LukeHagar\Plex_API\Runtime\Confidential;

/**
 * Through which proxy a request goes, by an option or by the environment; a request to this machine goes through none.
 *
 * @internal
 */
final class Proxies implements JsonSerializable
{
    use Confidential;

    private const URL = '~^(?:http://)?(?:([^/?#\s]*)@)?([\w.\~-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?/?$~iD';

    /**
     * @param array<string, array{string, string}> $said By scheme, the URL of a proxy and where that was said
     * @param list<Exempt> $exempt
     */
    private function __construct(#[\SensitiveParameter] private readonly array $said, private readonly array $exempt)
    {
    }

    /**
     * Those of an option: `false` for none, a URL for that one, `null` for what the environment says.
     *
     * @param array<string, string>|null $environment
     * @throws InvalidArgumentException Where the URL is that of no proxy
     */
    public static function chosen(#[\SensitiveParameter] string|false|null $option, ?array $environment = null): self
    {
        if ($option === false) {
            return new self([], []);
        }
        if ($option !== null) {
            self::parse($option, 'proxy');
            return new self(['http' => [$option, 'proxy'], 'https' => [$option, 'proxy']], []);
        }
        $environment ??= getenv() + array_filter(['REQUEST_METHOD' => $_SERVER['REQUEST_METHOD'] ?? '']);
        $names = preg_split('/[\s,]+/', self::variable('no_proxy', $environment)[0] ?? '', -1, PREG_SPLIT_NO_EMPTY);
        return new self(
            array_filter([
                'http' => self::variable('http_proxy', $environment),
                'https' => self::variable('https_proxy', $environment),
            ]),
            array_map(static fn (string $entry): Exempt => new Exempt($entry), $names ?: []),
        );
    }

    /**
     * The URL of the proxy for a request; null for none.
     *
     * @throws InvalidArgumentException Where what was said is no proxy; its URL may have a password, and is not shown
     */
    public function for(#[\SensitiveParameter] string $url): ?string
    {
        if ($this->said === []) {
            return null;
        }
        $parts = parse_url($url);
        $scheme = strtolower($parts['scheme'] ?? '');
        $host = $parts['host'] ?? '';
        if (!isset($this->said[$scheme]) || Exempt::isLocal($host)) {
            return null;
        }
        $port = $parts['port'] ?? ($scheme === 'https' ? 443 : 80);
        foreach ($this->exempt as $exempt) {
            if ($exempt->holdsFor($host, $port)) {
                return null;
            }
        }
        return self::parse(...$this->said[$scheme]);
    }

    /**
     * What the proxy for a request may repeat; a user name that has no password is a key.
     *
     * @return list<string>
     */
    public function secrets(#[\SensitiveParameter] string $url): array
    {
        $proxy = $this->for($url);
        if ($proxy === null) {
            return [];
        }
        $parts = parse_url($proxy);
        $user = rawurldecode($parts['user'] ?? '');
        $password = rawurldecode($parts['pass'] ?? '');
        return $user . $password === '' ? [] : [$password === '' ? $user : $password, "$user:$password"];
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['proxies for' => array_keys($this->said)];
    }

    /** The URL with its port. */
    private static function parse(#[\SensitiveParameter] string $url, string $source): string
    {
        if (preg_match(self::URL, $url, $found, PREG_UNMATCHED_AS_NULL) !== 1 || (int) $found[3] > 65_535) {
            throw new InvalidArgumentException("$source must be http://[user:password@]host[:port]");
        }
        $login = $found[1] === null ? '' : implode(':', array_map(
            static fn (string $part): string => rawurlencode(rawurldecode($part)),
            explode(':', $found[1], 2),
        )) . '@';
        return "http://$login$found[2]:" . ($found[3] ?? 80);
    }

    /**
     * @param array<string, string> $environment
     * @return array{string, string}|null The value, and what it is called
     */
    private static function variable(string $name, array $environment): ?array
    {
        $names = [$name, strtoupper($name)];
        if ($name === 'http_proxy' && isset($environment['REQUEST_METHOD'])) {
            // A header of a request to a CGI program is a variable in capitals; Windows has no other letters.
            $names = PHP_OS_FAMILY === 'Windows' ? [] : [$name];
        }
        foreach ($names as $each) {
            if (($environment[$each] ?? '') !== '') {
                return [$environment[$each], "the variable $each"];
            }
        }
        return null;
    }
}
