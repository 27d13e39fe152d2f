<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use Closure;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Runtime\RenewableCredential;

/** Gives t1, t2 and so on; a function decides when one of them is refused. */
final class CountedToken implements RenewableCredential
{
    /** @var list<array{int, string}> */
    public array $told = [];

    private int $count = 0;

    /** @param Closure(): bool $decide */
    public function __construct(private readonly Closure $decide)
    {
    }

    public function next(): string
    {
        return 't' . ++$this->count;
    }

    public function refused(SDKError $error, #[\SensitiveParameter] string $secret): bool
    {
        $this->told[] = [$error->statusCode, $secret];
        return ($this->decide)();
    }
}
