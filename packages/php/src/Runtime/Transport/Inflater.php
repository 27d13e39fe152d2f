<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use InflateContext;

/** Undoes one content coding: gzip, of which one member may follow another (RFC 1952, section 2.2), or deflate. */
final class Inflater
{
    /** Nobody needs more codings, and each takes memory. */
    private const MOST = 5;

    private ?InflateContext $member = null;

    private bool $hasEnded = false;

    private function __construct(private readonly bool $isGzip)
    {
    }

    /** @return list<self> What undoes the codings of a `Content-Encoding`, in order; none where one is not known, or there are too many */
    public static function allOf(string $header): array
    {
        $codings = preg_split('/[\s,]+/', strtolower($header), -1, PREG_SPLIT_NO_EMPTY) ?: [];
        $named = array_diff($codings, ['identity']);
        $isKnown = array_diff($named, ['gzip', 'x-gzip', 'deflate']) === [] && count($named) <= self::MOST;
        if (!$isKnown || !function_exists('inflate_init')) {
            return [];
        }
        return array_map(static fn (string $coding): self => new self($coding !== 'deflate'), array_reverse($named));
    }

    /** The decoded bytes of a piece of the body; null if it is not valid in its codings. */
    public function add(#[\SensitiveParameter] string $data): ?string
    {
        $text = '';
        while ($data !== '' && !$this->isPadding($data)) {
            $this->member ??= inflate_init($this->encoding($data)) ?: null;
            if ($this->member === null) {
                return null;
            }
            $before = inflate_get_read_len($this->member);
            $piece = @inflate_add($this->member, $data);
            if ($piece === false) {
                return null;
            }
            $text .= $piece;
            if (inflate_get_status($this->member) !== ZLIB_STREAM_END) {
                return $text;
            }
            $data = substr($data, inflate_get_read_len($this->member) - $before);
            $this->member = null;
            $this->hasEnded = true;
        }
        return $text;
    }

    /** Whether the body is complete. */
    public function isWhole(): bool
    {
        return $this->member === null;
    }

    private function isPadding(#[\SensitiveParameter] string $data): bool
    {
        return $this->hasEnded && $this->member === null && (!$this->isGzip || $data[0] !== "\x1f");
    }

    private function encoding(#[\SensitiveParameter] string $data): int
    {
        if ($this->isGzip) {
            return ZLIB_ENCODING_GZIP;
        }
        // Some servers leave out what zlib has around deflated data (RFC 1950); the first byte is another then.
        return (ord($data[0]) & 15) === 8 ? ZLIB_ENCODING_DEFLATE : ZLIB_ENCODING_RAW;
    }
}
