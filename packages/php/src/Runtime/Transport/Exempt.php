<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

/**
 * An entry of `NO_PROXY`: `*`, a host and what is below it, an address, or a range of addresses; hosts and addresses
 * may have a port.
 *
 * @internal
 */
final class Exempt
{
    private readonly string $name;

    private readonly ?int $port;

    /** @var array{string, int}|null Address in binary, and how many bits of it count */
    private readonly ?array $range;

    public function __construct(private readonly string $entry)
    {
        $whole = self::rangeOf($entry);
        preg_match('/^(\[.+\]|[^:]*)(?::(\d+))?$/D', $entry, $found);
        $host = $found[1] ?? '';
        $this->port = $whole === null && isset($found[2]) ? (int) $found[2] : null;
        $this->range = $whole ?? self::rangeOf(trim($host, '[]'));
        $this->name = self::plain(preg_replace('/^\*?\.?/', '', $host) ?? '');
    }

    /** Whether a host is this machine. */
    public static function isLocal(string $host): bool
    {
        $host = self::plain($host);
        $address = self::addressOf($host);
        return $host === 'localhost' || $address === inet_pton('::1')
            || ($address !== null && strlen($address) === 4 && $address[0] === "\x7f");
    }

    public function holdsFor(string $host, int $port): bool
    {
        if ($this->entry === '*') {
            return true;
        }
        if ($this->port !== null && $this->port !== $port) {
            return false;
        }
        $host = self::plain($host);
        $address = self::addressOf($host);
        if ($address !== null || $this->range !== null) {
            return $address !== null && $this->range !== null && self::isWithin($address, ...$this->range);
        }
        return $this->name !== '' && str_ends_with(".$host", ".$this->name");
    }

    private static function plain(string $host): string
    {
        return preg_replace('/\.$/D', '', strtolower(trim($host, '[]'))) ?? '';
    }

    /** In binary; null for a name. */
    private static function addressOf(string $host): ?string
    {
        $address = filter_var($host, FILTER_VALIDATE_IP) === false ? null : (inet_pton($host) ?: null);
        // An address of IPv4 may be written as one of IPv6 (RFC 4291, section 2.5.5.2).
        $prefix = str_repeat("\0", 10) . "\xff\xff";
        return $address !== null && str_starts_with($address, $prefix) ? substr($address, 12) : $address;
    }

    /** @return array{string, int}|null */
    private static function rangeOf(string $text): ?array
    {
        [$host, $bits] = explode('/', $text, 2) + ['', null];
        $address = self::addressOf($host);
        if ($address === null || ($bits !== null && !ctype_digit($bits))) {
            return null;
        }
        $most = 8 * strlen($address);
        return (int) ($bits ?? $most) > $most ? null : [$address, (int) ($bits ?? $most)];
    }

    private static function isWithin(string $address, string $first, int $bits): bool
    {
        if (strlen($address) !== strlen($first)) {
            return false;
        }
        $whole = intdiv($bits, 8);
        $mask = (0xff00 >> ($bits % 8)) & 0xff;
        return substr($address, 0, $whole) === substr($first, 0, $whole)
            && ($mask === 0 || (ord($address[$whole]) & $mask) === (ord($first[$whole]) & $mask));
    }
}
