<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use LukeHagar\Plex_API\Models\Errors\ConnectionError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Models\Errors\TimeoutError;
use LukeHagar\Plex_API\RequestOptions;
use LukeHagar\Plex_API\RetryOptions;
use LukeHagar\Plex_API\Runtime\Transport\GuzzleTransport;
use Throwable;

/** When a failed call is sent again. */
final class Retry
{
    private const STATUSES = [408, 429, 500, 502, 503, 504];

    /** The forms of HTTP dates (RFC 9110, section 5.6.7), and `+0000` for `GMT`. */
    private const DATE =
        '/^[A-Z][a-z]+, \d\d?[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d (GMT|UTC|[+-]0000)$/D';
    private const ASCTIME = '/^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/D';

    /** Tells the credential functions of an attempt that the server refused their result. */
    public static function canRenew(Throwable $error, Attempt $attempt): bool
    {
        if (!$error instanceof SDKError || $error->statusCode < 400 || $error->statusCode >= 500) {
            return false;
        }
        $canRenew = false;
        // No function of PHP's own gets the secrets: a trace would show its arguments.
        foreach ($attempt->renewable as [$credential, $secret]) {
            $canRenew = $credential->refused($error, $secret) || $canRenew;
        }
        return $canRenew;
    }

    /** Milliseconds to wait, or null to give up. */
    public static function delay(
        Throwable $error,
        Attempt $attempt,
        ClientOptions $client,
        RequestOptions $options,
    ): ?float {
        $retries = self::options($attempt, $client, $options);
        if ($retries === null) {
            return null;
        }
        if ($error instanceof SDKError) {
            $retryAfter = $error->rawResponse()?->getHeaderLine('retry-after') ?? '';
            return in_array($error->statusCode, self::STATUSES, true)
                ? self::wait($attempt->request->attempt, $retries, $client->clock, $retryAfter)
                : null;
        }
        if ($error instanceof ConnectionError && $error->getCode() === GuzzleTransport::TOO_LARGE) {
            // Another attempt would get the same answer.
            return null;
        }
        return $error instanceof ConnectionError || $error instanceof TimeoutError
            ? self::wait($attempt->request->attempt, $retries, $client->clock)
            : null;
    }

    /** When the attempt is followed by another if it fails; null for never. */
    public static function options(Attempt $attempt, ClientOptions $client, RequestOptions $options): ?RetryOptions
    {
        if (($options->retries ?? $client->retries) === false) {
            return null;
        }
        $retries = $client->retries === false ? new RetryOptions() : $client->retries;
        $isAsked = $options->retries instanceof RetryOptions;
        $retries = $isAsked ? $options->retries->over($retries) : $retries;
        $isAllowed = $isAsked || $retries->allMethods === true || self::isRepeatable($attempt->request->method);
        return $isAllowed && $attempt->request->attempt < ($retries->maxRetries ?? 2) ? $retries : null;
    }

    /** Whether the method is idempotent (RFC 9110, section 9.2.2). */
    public static function isRepeatable(string $method): bool
    {
        return in_array($method, ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY'], true);
    }

    /**
     * Milliseconds before a retry, the first of which is number 0, or null because the server asks for more patience
     * than there is.
     */
    public static function wait(int $number, RetryOptions $retries, Clock $clock, string $retryAfter = ''): ?float
    {
        $asked = self::askedDelay(trim($retryAfter), $clock);
        if ($asked !== null) {
            return $asked > ($retries->maxRetryAfterMs ?? 60_000) ? null : $asked;
        }
        return $clock->random() * min($retries->maxDelayMs ?? 8_000, ($retries->initialDelayMs ?? 500) * 2 ** $number);
    }

    /** The wait that a `Retry-After` header requests, as seconds or a date. Null if it is neither. */
    public static function askedDelay(string $retryAfter, Clock $clock): ?float
    {
        if (preg_match('/^\d+(\.\d+)?$/D', $retryAfter) === 1) {
            return (float) $retryAfter * 1000;
        }
        // `strtotime` alone accepts much more, and takes what names no zone for local time.
        $utc = preg_match(self::ASCTIME, $retryAfter) === 1 ? "$retryAfter UTC" : $retryAfter;
        $isDate = $utc !== $retryAfter || preg_match(self::DATE, $retryAfter) === 1;
        $time = $isDate ? strtotime($utc) : false;
        return $time === false ? null : max(0, $time * 1000 - $clock->milliseconds());
    }
}
