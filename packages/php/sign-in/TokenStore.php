<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\SignIn;

/** Where a token is kept between runs of a program. It is a secret. */
interface TokenStore
{
    /** The token that was saved last. */
    public function load(): ?string;

    public function save(#[\SensitiveParameter] string $token): void;
}
