<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use Closure;
use LukeHagar\Plex_API\Runtime\Credentials;

final class Login extends Credentials
{
    public function __construct(public string|Closure|null $token = null, public string|Closure|null $other = null)
    {
    }
}
