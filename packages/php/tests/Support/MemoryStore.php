<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use LukeHagar\Plex_API\SignIn\TokenStore;

final class MemoryStore implements TokenStore
{
    /** @var list<string> */
    public array $saved = [];

    public function load(): ?string
    {
        return end($this->saved) ?: null;
    }

    public function save(#[\SensitiveParameter] string $token): void
    {
        $this->saved[] = $token;
    }
}
