<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

/** What a server says to one request; it stays open until it is ended. */
final class Connection
{
    /** @param resource $socket */
    public function __construct(private $socket)
    {
    }

    /** @param array<string, string> $headers */
    public function send(int $status, string $body = '', array $headers = []): void
    {
        $headers += ['content-type' => 'application/json', 'content-length' => (string) strlen($body)];
        $this->write("HTTP/1.1 $status Whatever\r\n");
        foreach ($headers + ['connection' => 'close'] as $name => $value) {
            $this->write($value === '' ? '' : "$name: $value\r\n");
        }
        $this->write("\r\n$body");
        $this->end();
    }

    /** Whether the other side was still there. */
    public function write(string $bytes): bool
    {
        while ($bytes !== '' && ($written = @fwrite($this->socket, $bytes)) !== false && $written > 0) {
            $bytes = substr($bytes, $written);
        }
        return $bytes === '';
    }

    /** Writes a piece now and then until the other side has gone: only then is the server there for the next attempt. */
    public function drip(string $piece): void
    {
        while ($this->write($piece)) {
            usleep(20_000);
        }
    }

    /** Says that there is a tunnel, and hands on all that comes from either side until one of them ends. */
    public function tunnel(string $target): void
    {
        $other = stream_socket_client($target);
        if ($other === false) {
            return;
        }
        $this->write("HTTP/1.1 200 Connection established\r\n\r\n");
        $ends = [[$this->socket, $other], [$other, $this->socket]];
        while (true) {
            $readable = [$this->socket, $other];
            $none = null;
            stream_select($readable, $none, $none, 60);
            foreach ($ends as [$from, $to]) {
                $data = in_array($from, $readable, true) ? (string) fread($from, 65_536) : null;
                if ($data === '') {
                    $this->end();
                    return;
                }
                fwrite($to, (string) $data);
            }
        }
    }

    public function end(): void
    {
        fclose($this->socket);
    }

    /** Ends it in a way that the other side takes for a failure. */
    public function reset(): void
    {
        $socket = socket_import_stream($this->socket);
        if ($socket !== false) {
            socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
        }
        $this->end();
    }
}
