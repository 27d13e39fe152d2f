<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use LukeHagar\Plex_API\Models\Errors\SDKError;

final class Unauthorized extends SDKError
{
}
