<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use Exception;
use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\Redaction;
use LukeHagar\Plex_API\Runtime\Trace;

/** The base of every error of a call. Its message, its fields and its trace contain no secret. */
class RequestError extends Exception
{
    /** The operationId. */
    public readonly string $operation;

    public readonly string $method;

    /** The URL, with `[redacted]` in place of secrets. */
    public readonly string $url;

    /** @internal */
    public function __construct(Attempt $attempt, string $what, string $detail = '', int $code = 0)
    {
        $secrets = Redaction::secretsOf($attempt);
        $request = $attempt->request;
        $this->operation = $request->operation;
        $this->method = $request->method;
        $this->url = Redaction::redact($request->url, $secrets);
        $tail = $detail === '' ? '' : ': ' . Redaction::redact($detail, $secrets);
        $message = "{$request->operationName}: $what {$request->method} {$this->url}$tail";
        parent::__construct(Redaction::redact($message, []), $code);
        Trace::forgetArguments($this);
    }
}
