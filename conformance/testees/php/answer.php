<?php

declare(strict_types=1);

namespace Conformance;

use Throwable;

/** @return array<string, mixed> */
function answer(#[\SensitiveParameter] object $question, Package $package): array
{
    $shown = [];
    ob_start();
    try {
        $call = new Call($question, $package, static function (string $line) use (&$shown): void {
            $shown[] = $line;
        });
        try {
            $result = $call->run();
            array_push($shown, print_r($result, true), dumped($result));
            $outcome = outcomeOf($result, $question->call->responseHeaders);
        } catch (Throwable $error) {
            array_push($shown, ...inspected($error));
            $outcome = ['error' => failureOf($error, $question->call->errorHeaders, $package)];
        }
        array_push($shown, ...inspected($call->client()));
    } catch (Throwable $failure) {
        $outcome = ['failure' => (string) $failure];
    }
    $shown[] = (string) ob_get_clean();
    $names = ['method' => camel($question->call->operation), 'repeats' => camel($question->call->repeats ?? '')];
    return ['id' => $question->id] + $names + $outcome + ['shown' => $shown];
}
