<?php

declare(strict_types=1);

namespace Conformance;

use Psr\Http\Message\ResponseInterface;
use Throwable;

/**
 * @param list<string> $headerNames
 * @return array<string, mixed> What came of a call, in words that every language has
 */
function outcomeOf(object $response, array $headerNames): array
{
    $headers = [];
    foreach ($headerNames as $name) {
        $value = $response->{camel($name)};
        $headers += $value === null ? [] : [$name => toWire($value, 'application/json')];
    }
    $common = array_flip(['contentType', 'statusCode', 'rawResponse', ...array_map(camel(...), $headerNames)]);
    $bodies = array_filter(
        array_diff_key(get_object_vars($response), $common),
        static fn (mixed $value): bool => $value !== null,
    );
    return [
        'status' => $response->statusCode,
        'contentType' => $response->contentType,
        'headers' => headersOf($response->rawResponse),
        'resultHeaders' => (object) $headers,
    ] + decoded('result', $bodies === [] ? null : current($bodies), $response->rawResponse);
}

/**
 * @param list<string> $headerNames
 * @return array<string, mixed>
 */
function failureOf(Throwable $error, array $headerNames, Package $package): array
{
    $kind = kindOf($error, $package);
    $outcome = ['kind' => $kind, 'message' => $error->getMessage()];
    if (!is_a($error, $package->class('Models\\Errors\\SDKError'))) {
        return $outcome;
    }
    $response = $error->rawResponse();
    $headers = [];
    foreach ($headerNames as $name) {
        $value = method_exists($error, camel($name)) ? $error->{camel($name)}() : null;
        $headers += $value === null ? [] : [$name => toWire($value, 'application/json')];
    }
    return $outcome + [
        'status' => $error->statusCode,
        'contentType' => $error->contentType,
        'headers' => headersOf($response),
        'body' => $error->body(),
        'resultHeaders' => (object) $headers,
    ] + (str_starts_with($kind, 'declared-error') ? decoded('data', $error->data(), $response) : []);
}

/**
 * A body that is not of the declared type is null, and its JSON is in the raw response.
 *
 * @return array<string, mixed>
 */
function decoded(string $name, mixed $value, ResponseInterface $response): array
{
    $contentType = $response->getHeaderLine('content-type');
    $value ??= str_contains($contentType, 'json') ? json_decode((string) $response->getBody(), depth: 1000) : null;
    return $value === null ? [] : [$name => toWire($value, $contentType)];
}

function headersOf(ResponseInterface $response): object
{
    $lines = array_map(static fn (array $values): string => implode(', ', $values), $response->getHeaders());
    return (object) array_change_key_case($lines);
}

function kindOf(Throwable $error, Package $package): string
{
    $known = [
        'ResponseValidationError' => 'response-validation',
        'SDKError' => 'sdk-error',
        'TimeoutError' => 'timeout',
        'ConnectionError' => 'connection',
        'ResponseTooLargeError' => 'too-large',
        'InvalidRequestError' => 'invalid-request',
        'CancelledError' => 'aborted',
    ];
    foreach ($known as $name => $kind) {
        if ($error::class === $package->class("Models\\Errors\\$name")) {
            return $kind;
        }
    }
    if ($error::class === $package->class('Models\\Errors\\PollTimeoutError')) {
        return $error->expired ? 'expired' : 'late';
    }
    if (str_ends_with($error::class, '\\SignInException')) {
        return 'sign-in';
    }
    $isDeclared = is_a($error, $package->class('Models\\Errors\\SDKError'));
    return $isDeclared ? 'declared-error:' . substr((string) strrchr($error::class, '\\'), 1) : 'caller';
}

function dumped(mixed $value): string
{
    ob_start();
    var_dump($value);
    return (string) ob_get_clean();
}

/** @return list<string> Everything that PHP shows of an error or a client */
function inspected(?object $value): array
{
    if ($value === null) {
        return [];
    }
    $shown = [print_r($value, true), dumped($value), print_r((array) $value, true), (string) json_encode($value)];
    if ($value instanceof Throwable) {
        array_push($shown, (string) $value, print_r($value->getTrace(), true), ...inspected($value->getPrevious()));
    }
    return $shown;
}
