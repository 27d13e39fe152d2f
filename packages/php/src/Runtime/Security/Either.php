<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use LukeHagar\Plex_API\Models\Errors\InvalidRequestError;
use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;

/** The first of several schemes that has its credentials; when none has, the error is about the first. */
final class Either implements SecurityScheme
{
    /** @var list<SecurityScheme> */
    private readonly array $others;

    public function __construct(
        private readonly SecurityScheme $first,
        SecurityScheme ...$others,
    ) {
        $this->others = array_values($others);
    }

    public function apply(ClientOptions $client, Attempt $attempt): array
    {
        [$url, $parts] = [$attempt->request->url, $attempt->parts];
        try {
            return $this->first->apply($client, $attempt);
        } catch (InvalidRequestError $missing) {
            foreach ($this->others as $scheme) {
                // Undo a combination of which only the first scheme has been applied.
                $attempt->request->url = $url;
                $attempt->parts = $parts;
                try {
                    return $scheme->apply($client, $attempt);
                } catch (InvalidRequestError) {
                    continue;
                }
            }
            throw $missing;
        }
    }
}
