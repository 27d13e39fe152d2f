<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/**
 * What a method waits for that repeats an operation. A path says which field of the result, by properties from there.
 *
 * @template-covariant Result of Response
 */
final class PollDefinition
{
    /**
     * @param Operation<Result> $operation
     * @param string $name The method that waits: what messages say
     * @param list<string> $until
     * @param list<mixed>|null $values The values of `until` that end it; any but null where there are none
     * @param float|list<string> $interval Seconds between two requests, or what gives them
     * @param list<string>|null $expires In how many seconds, or when, it can no longer come
     */
    public function __construct(
        public readonly Operation $operation,
        public readonly string $name,
        public readonly array $until,
        public readonly ?array $values = null,
        public readonly float|array $interval = 1.0,
        public readonly ?array $expires = null,
    ) {
    }
}
