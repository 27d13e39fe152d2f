<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use RuntimeException;

/** An address at which no more connections are made: as many wait to be accepted there as the system lets wait. */
final class FullQueue
{
    /** @param list<resource> $sockets They end with this. */
    private function __construct(public readonly string $url, private readonly array $sockets)
    {
    }

    /** Null where the system makes connections all the same. */
    public static function listen(): ?self
    {
        $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
        $context = stream_context_create(['socket' => ['backlog' => 0]]);
        $listening = stream_socket_server('tcp://127.0.0.1:0', $number, $problem, $flags, $context);
        if ($listening === false) {
            throw new RuntimeException($problem);
        }
        $address = (string) stream_socket_get_name($listening, false);
        $sockets = [$listening];
        for ($waiting = 0; $waiting < 20; $waiting++) {
            $socket = @stream_socket_client("tcp://$address", $number, $problem, 0.2);
            if ($socket === false) {
                return new self("http://$address", $sockets);
            }
            $sockets[] = $socket;
        }
        return null;
    }
}
