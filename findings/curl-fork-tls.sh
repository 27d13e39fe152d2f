#!/usr/bin/env bash
# What one would guess: a process that was forked may free the copy of a cURL handle that it has, or simply end, and the
# parent, whose handle it is, goes on as before. With plain HTTP it is so: the child closes its copy of the socket, and
# the parent's stays open.
#
# What happens in PHP 8.2 with libcurl 7.88.1 and OpenSSL over TLS: when the child frees the handle, which PHP does at
# its end, cURL says goodbye on every kept connection. The record is encrypted with the keys and the number that come
# next in the parent's session, and goes out on the parent's connection. The server takes it for the parent's: it ends
# the session, or refuses what the parent sends next, as "bad record mac".
#
# Why it matters: a program that calls an API over TLS, forks workers and goes on calling fails now and then, with no
# cause to be seen in it. Leaving the handle alone in the child does not help, since the end of the child frees it.
# CURLOPT_FORBID_REUSE, so that no connection is open when one forks, does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
openssl req -x509 -nodes -newkey rsa:2048 -days 1 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 \
  -keyout key.pem -out certificate.pem 2>/dev/null
cat key.pem >>certificate.pem
php -r 'echo "PHP ", PHP_VERSION, ", cURL ", curl_version()["version"], ", ", curl_version()["ssl_version"], "\n";'
cat >check.php <<'PHP'
<?php
$context = stream_context_create(['ssl' => ['local_cert' => 'certificate.pem']]);
$flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
$listening = stream_socket_server('tls://127.0.0.1:0', $number, $problem, $flags, $context);
$url = 'https://' . stream_socket_get_name($listening, false);
// The server: one connection, whose end it reports.
$server = pcntl_fork();
if ($server === 0) {
    $socket = stream_socket_accept($listening, 60);
    while (($line = fgets($socket)) !== false) {
        while (trim((string) fgets($socket)) !== '') {
            continue;
        }
        fwrite($socket, "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    }
    file_put_contents('ended', 'yes');
    posix_kill(posix_getpid(), SIGKILL);
}
fclose($listening);
$handle = curl_init($url);
curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_CAINFO => 'certificate.pem']);
echo 'the parent gets: ', curl_exec($handle), "\n";
$child = pcntl_fork();
if ($child === 0) {
    exit(0); // It has done nothing with the handle.
}
pcntl_waitpid($child, $status);
for ($waits = 0; !is_file('ended') && $waits < 500; $waits++) {
    usleep(10_000);
}
$hasEnded = is_file('ended');
echo 'after a child has ended, the connection of the parent at the server is ', $hasEnded ? "over\n" : "open\n";
posix_kill($server, SIGKILL);
exit($hasEnded ? 0 : 1);
PHP
php check.php
