#!/usr/bin/env bash
# What one would guess: Guzzle, without a middleware that repeats requests, sends a POST once. If the server closes the
# connection before the headers of its response are complete, the call fails with an exception.
#
# What happens in Guzzle 7 with PHP 8.2 and libcurl 7.88.1: cURL ends such a transfer without an error number. Guzzle
# takes that for a body that cURL could not rewind, and sends the same POST again at once, until it has sent it three
# times (`CurlFactory::retryFailedRewind`). Neither an option nor a callback is asked. If the server closes the
# connection before any byte of the response, cURL gives error 52, and Guzzle sends the POST once.
#
# Why it matters: a server that stops while it answers has often acted already. An order, a message or an attempt to
# sign in then happens three times, and the program learns of one failure. A client that promises one request has to
# switch this off: the undocumented option `_curl_retries` with the value 2 does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >check.php <<'PHP'
<?php
foreach (['/usr/share/php/GuzzleHttp/autoload.php', '/usr/share/php/GuzzleHttp/Psr7/autoload.php'] as $file) {
    require $file;
}
/** How often the server is sent a POST whose answer it cuts short in this way. */
function sent(string $answer): string
{
    $listening = stream_socket_server('tcp://127.0.0.1:0');
    $url = 'http://' . stream_socket_get_name($listening, false);
    $server = pcntl_fork();
    if ($server === 0) {
        while ($socket = stream_socket_accept($listening, 60)) {
            $request = trim(fgets($socket));
            while (trim((string) fgets($socket)) !== '') {
                continue;
            }
            fread($socket, 2);
            file_put_contents('sent', "$request\n", FILE_APPEND);
            fwrite($socket, $answer);
            fclose($socket);
        }
    }
    file_put_contents('sent', '');
    try {
        (new GuzzleHttp\Client())->post($url, ['body' => 'hi']);
        $outcome = 'a response';
    } catch (GuzzleHttp\Exception\GuzzleException $error) {
        $outcome = (new ReflectionClass($error))->getShortName();
    }
    posix_kill($server, SIGKILL);
    pcntl_waitpid($server, $status);
    return count(file('sent')) . " requests, then $outcome";
}
echo 'closed before any byte: ', sent(''), "\n";
echo 'closed within the headers: ', sent("HTTP/1.1 200 OK\r\nconte"), "\n";
PHP
php -r 'require "/usr/share/php/GuzzleHttp/autoload.php"; echo "PHP ", PHP_VERSION, ", cURL ", curl_version()["version"], "\n";'
dpkg-query --show php-guzzlehttp-guzzle 2>/dev/null || true
php check.php | tee seen
diff seen - <<'END' || { echo 'no longer so: rewrite or remove this finding'; exit 1; }
closed before any byte: 1 requests, then ConnectException
closed within the headers: 3 requests, then RequestException
END
