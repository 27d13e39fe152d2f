<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use GuzzleHttp\Psr7\StreamDecoratorTrait;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\StreamInterface;

/** Takes a body as it arrives, up to a limit. */
final class BoundedStream implements StreamInterface
{
    use StreamDecoratorTrait;

    private readonly StreamInterface $stream;

    private int $length = 0;

    /** @param int $limit In bytes */
    public function __construct(private readonly int $limit)
    {
        $this->stream = Utils::streamFor(Utils::tryFopen('php://temp', 'w+'));
    }

    /** Writes nothing of what would be too much: whoever sends takes that for the end. */
    public function write($string): int
    {
        $this->length += strlen($string);
        return $this->isTooLong() ? 0 : $this->stream->write($string);
    }

    public function isTooLong(): bool
    {
        return $this->length > $this->limit;
    }

    public function taken(): StreamInterface
    {
        return $this->stream;
    }
}
