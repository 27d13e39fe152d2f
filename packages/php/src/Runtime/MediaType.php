<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/** Finds the declared response that matches a response. */
final class MediaType
{
    /**
     * The declared response that fits best: by status first, then by content type; the first of equals.
     *
     * @template Declared of Outcome|Failure
     * @param list<Declared> $all
     * @return Declared|null
     */
    public static function choose(array $all, int $status, string $contentType): Outcome|Failure|null
    {
        $received = self::essence($contentType);
        $best = null;
        $bestRank = 0;
        foreach ($all as $declared) {
            $byStatus = self::statusRank($declared->status, $status);
            $byType = self::typeRank($declared, $status, $received, count($all) === 1);
            $rank = $byStatus > 0 && $byType > 0 ? $byStatus * 10 + $byType : 0;
            if ($rank > $bestRank) {
                [$best, $bestRank] = [$declared, $rank];
            }
        }
        return $best;
    }

    /**
     * The declared outcome of a success or a redirection. A redirection is one only where its own status or `3XX` is
     * declared, and nothing else is read as what is declared for it.
     *
     * @param list<Outcome> $all
     */
    public static function outcome(array $all, int $status, string $contentType): ?Outcome
    {
        $isRedirection = self::isRedirection($status);
        $received = self::essence($contentType);
        foreach ($all as $outcome) {
            if ($outcome->status === $status && $outcome->contentType === $received) {
                return $outcome;
            }
        }
        if (!$isRedirection && ($status < 200 || $status >= 300)) {
            return null;
        }
        $fitting = array_filter(
            $all,
            static fn (Outcome $outcome): bool => str_starts_with((string) $outcome->status, '3') === $isRedirection,
        );
        return self::choose(array_values($fitting), $status, $contentType);
    }

    private static function isRedirection(int $status): bool
    {
        return $status >= 300 && $status < 400;
    }

    /** Whether a media type means JSON (RFC 6839, section 3.1). */
    public static function isJson(?string $mediaType): bool
    {
        return $mediaType !== null && preg_match('~[/+]json$~D', $mediaType) === 1;
    }

    private static function statusRank(int|string $declared, int $status): int
    {
        return match (true) {
            $declared === $status => 4,
            strtoupper((string) $declared) === intdiv($status, 100) . 'XX' => 3,
            $declared === 'default' => 2,
            // A success with an undeclared status is still a success.
            $status >= 200 && $status < 300 => 1,
            default => 0,
        };
    }

    private static function typeRank(Outcome|Failure $declared, int $received, string $type, bool $only): int
    {
        $expected = $declared->contentType;
        // Where no body is declared none is read, so a body that is declared for another status is not lost that way.
        if ($expected === null && self::isRedirection($received)) {
            return $type === '' ? 4 : 1;
        }
        if ($expected === null) {
            return $declared->status === $received || $only || $type === '' ? 4 : 0;
        }
        return match (true) {
            $expected === $type => 4,
            self::isJson($expected) && self::isJson($type) => 3,
            self::isWithin($type, $expected) => 2,
            $type === '' => 1,
            default => 0,
        };
    }

    /** Whether a media type is in a range such as `image/*`; both are given as `essence` has them. */
    public static function isWithin(string $type, string $range): bool
    {
        return $range === '*/*' || $range === $type
            || (str_ends_with($range, '/*') && str_starts_with($type, substr($range, 0, -1)));
    }

    /** A media type in lower case without parameters. */
    public static function essence(string $contentType): string
    {
        return strtolower(trim(explode(';', $contentType)[0]));
    }
}
