<?php

declare(strict_types=1);

use GuzzleHttp\Client;

require_once __DIR__ . '/autoload.php';

// PHP loads a class where it is used first, so making a client is part of importing it.
$client = new Client();

return static function (string $server) use ($client): Closure {
    $headers = ['accept' => 'application/json', 'x-plex-token' => 'token', 'x-plex-client-identifier' => 'client'];
    return static function () use ($client, $server, $headers): string {
        $response = $client->get("$server/user", ['headers' => $headers]);
        return json_decode((string) $response->getBody(), false, 512, JSON_THROW_ON_ERROR)->email;
    };
};
