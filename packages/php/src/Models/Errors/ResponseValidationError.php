<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Issue;
use LukeHagar\Plex_API\Runtime\Attempt;
use Psr\Http\Message\ResponseInterface;

/** With `setValidateResponses(true)`: the body of a success is not what the API's schema describes. */
final class ResponseValidationError extends SDKError
{
    /**
     * @internal
     * @param non-empty-list<Issue> $issues Every mismatch. They say where, and what was expected; never which values
     *     were there.
     */
    public function __construct(
        Attempt $attempt,
        ResponseInterface $response,
        #[\SensitiveParameter] string $body,
        public readonly array $issues,
    ) {
        $rest = count($issues) > 1 ? sprintf(' (and %d more, see issues)', count($issues) - 1) : '';
        parent::__construct($attempt, $response, $body, "{$issues[0]->path} {$issues[0]->message}$rest");
    }
}
