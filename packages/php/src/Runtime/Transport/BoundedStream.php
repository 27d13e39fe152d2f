<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use GuzzleHttp\Psr7\StreamDecoratorTrait;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\StreamInterface;

/** Takes a body as it arrives, decompressed, up to a limit and as long as there is time. */
final class BoundedStream implements StreamInterface
{
    use StreamDecoratorTrait;

    /** The number of bytes to decompress at once. */
    private const PIECE = 1024;

    private readonly StreamInterface $stream;

    private int $length = 0;

    /** @var list<Inflater> */
    private array $inflaters = [];

    private bool $isBroken = false;

    /** By the clock of `hrtime`, in nanoseconds; null without a limit. */
    private readonly ?float $end;

    private bool $isLate = false;

    /**
     * @param int $limit In bytes
     * @param float $timeLeft In milliseconds; 0 where there is no end
     */
    public function __construct(private readonly int $limit, float $timeLeft = 0)
    {
        $this->end = $timeLeft > 0 ? hrtime(true) + $timeLeft * 1e6 : null;
        $this->stream = Utils::streamFor(Utils::tryFopen('php://temp', 'w+'));
    }

    /** @return bool Whether the body that comes is going to be decompressed, by its `Content-Encoding` */
    public function unfold(string $coding): bool
    {
        $this->inflaters = $coding === '' ? [] : Inflater::allOf($coding);
        return $this->inflaters !== [];
    }

    /** Writes nothing of what is broken, would be too much or comes too late: whoever sends takes that for the end. */
    public function write($string): int
    {
        foreach ($this->unfolded($string, $this->inflaters) as $text) {
            $this->isBroken = $text === null;
            $this->length += strlen((string) $text);
            // cURL looks at the clock between two writes only, and one may unfold to a million times its length.
            $this->isLate = $this->end !== null && $this->inflaters !== [] && hrtime(true) > $this->end;
            if ($this->isBroken || $this->isLate || $this->isTooLong()) {
                return 0;
            }
            $this->stream->write((string) $text);
        }
        return strlen($string);
    }

    /**
     * In small pieces: each coding may unfold one to a thousand times its length.
     *
     * @param list<Inflater> $inflaters
     * @return iterable<?string> Null where it is broken
     */
    private function unfolded(#[\SensitiveParameter] string $data, array $inflaters): iterable
    {
        $inflater = array_shift($inflaters);
        if ($inflater === null) {
            yield $data;
            return;
        }
        foreach (str_split($data, self::PIECE) as $piece) {
            $text = $inflater->add($piece);
            yield from $text === null || $text === '' ? [$text] : $this->unfolded($text, $inflaters);
        }
    }

    /** Whether the body is valid in its codings, and complete. */
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

    /** Whether the time limit ended during decompression. */
    public function isLate(): bool
    {
        return $this->isLate;
    }

    public function taken(): StreamInterface
    {
        return $this->stream;
    }
}
