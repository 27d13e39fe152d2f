<?php

declare(strict_types=1);

use LukeHagar\Plex_API\Models\Components\Security;
use LukeHagar\Plex_API\PlexAPI;
use LukeHagar\Plex_API\RequestOptions;

require_once __DIR__ . '/autoload.php';

// PHP loads a class where it is used first, so making a client is part of importing it.
$plex = PlexAPI::builder()->setSecurity(new Security('token'))->setXPlexClientIdentifier('client')->build();

return static function (string $server) use ($plex): Closure {
    $options = new RequestOptions(serverURL: $server);
    return static fn (): string => $plex->authentication->getTokenDetails($options)->userPlexAccount->email;
};
