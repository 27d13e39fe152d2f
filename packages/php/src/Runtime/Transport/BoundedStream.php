<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use GuzzleHttp\Psr7\StreamDecoratorTrait;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\StreamInterface;

/** Takes a body as it arrives, decompressed and up to a limit. */
final class BoundedStream implements StreamInterface
{
    use StreamDecoratorTrait;

    /** Bytes that are decompressed at once. */
    private const PIECE = 1024;

    private readonly StreamInterface $stream;

    private int $length = 0;

    /** @var list<Inflater> */
    private array $inflaters = [];

    private bool $isBroken = false;

    /** @param int $limit In bytes */
    public function __construct(private readonly int $limit)
    {
        $this->stream = Utils::streamFor(Utils::tryFopen('php://temp', 'w+'));
    }

    /** @return bool Whether the body that comes is going to be decompressed, by its `Content-Encoding` */
    public function unfold(string $coding): bool
    {
        $this->inflaters = Inflater::allOf($coding);
        return $this->inflaters !== [];
    }

    /** Writes nothing of what is broken or would be too much: whoever sends takes that for the end. */
    public function write($string): int
    {
        // In small pieces: one may unfold to a thousand times its length.
        foreach ($this->inflaters === [] ? [$string] : str_split($string, self::PIECE) as $text) {
            foreach ($this->inflaters as $inflater) {
                $text = $text === null ? null : $inflater->add($text);
            }
            $this->isBroken = $text === null;
            $this->length += strlen((string) $text);
            if ($this->isBroken || $this->isTooLong()) {
                return 0;
            }
            $this->stream->write((string) $text);
        }
        return strlen($string);
    }

    /** Whether what came was compressed as it said, and all of it has come. */
    public function isWhole(): bool
    {
        $isWhole = !$this->isBroken;
        foreach ($this->inflaters as $inflater) {
            $isWhole = $isWhole && $inflater->isWhole();
        }
        return $isWhole;
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
