<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use JsonException;
use LukeHagar\Plex_API\Models\Errors\ResponseValidationError;
use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Runtime\Strict\Validator;
use Psr\Http\Message\ResponseInterface;
use TypeError;

/** Makes the result of a call from the last response, or the error that it is. @internal */
final class Settlement
{
    public function __construct(
        private readonly Attempt $attempt,
        private readonly ClientOptions $client,
    ) {
    }

    /** @param string $refusal Why a redirect was not followed */
    public function settle(ResponseInterface $response, string $refusal): Response
    {
        $operation = $this->attempt->operation;
        $status = $response->getStatusCode();
        $contentType = $response->getHeaderLine('content-type');
        $body = (string) $response->getBody();
        $response->getBody()->rewind();
        $outcome = MediaType::outcome($operation->outcomes, $status, $contentType);
        if ($outcome === null || $outcome->isText || $outcome->shape !== null) {
            $body = Charset::utf8($body, $contentType);
        }
        if ($outcome === null && ($status < 200 || $status >= 300)) {
            throw $this->failure($response, $body, $refusal);
        }
        if ($outcome === null) {
            throw new SDKError($this->attempt, $response, $body, $this->surprise($contentType));
        }
        $wire = $outcome->field === null || $outcome->shape === null ? $body : $this->wire($response, $body);
        $this->validate($outcome, $response, $body, $wire);
        $value = $outcome->shape === null || $wire === null ? $wire : $outcome->shape->decode($wire);
        $bodies = $outcome->field === null ? [] : [$outcome->field => $value];
        $headers = $operation->headers === []
            ? []
            : ResultHeaders::read($operation->headers, $response, $outcome->status);
        // Valid JSON of another kind than declared does not fit a field: it is in the raw response.
        foreach ([[...$bodies, ...$headers], $bodies, $headers] as $fields) {
            try {
                return new $operation->response($contentType, $status, $response, ...$fields);
            } catch (TypeError) {
                continue;
            }
        }
        return new $operation->response($contentType, $status, $response);
    }

    private function wire(ResponseInterface $response, #[\SensitiveParameter] string $body): mixed
    {
        try {
            return Json::decode($body);
        } catch (JsonException $exception) {
            $isTooDeep = $exception->getCode() === JSON_ERROR_DEPTH;
            $coding = $response->getHeaderLine('content-encoding');
            throw new SDKError($this->attempt, $response, $body, match (true) {
                $body === '' => 'the body is empty, JSON was expected',
                $isTooDeep => 'the body is nested deeper than ' . Json::DEPTH . ' levels',
                $coding !== '' => "the body is in the coding $coding, which is not known here",
                default => 'the body is not complete, valid JSON',
            });
        }
    }

    private function validate(
        Outcome $outcome,
        ResponseInterface $response,
        #[\SensitiveParameter] string $body,
        #[\SensitiveParameter] mixed $wire,
    ): void {
        if (!$this->client->validateResponses) {
            return;
        }
        $issues = ResultHeaders::issues($this->attempt->operation->headers, $response, $outcome->status);
        if ($outcome->shape !== null && $outcome->schema !== null) {
            $issues = [...$issues, ...Validator::validate($wire, $outcome->schema)];
        }
        if ($issues !== []) {
            throw new ResponseValidationError($this->attempt, $response, $body, $issues);
        }
    }

    private function surprise(string $contentType): string
    {
        $expected = [];
        foreach ($this->attempt->operation->outcomes as $outcome) {
            if (!str_starts_with((string) $outcome->status, '3')) {
                $expected[] = $outcome->contentType ?? 'no body';
            }
        }
        $received = $contentType === '' ? 'without one' : $contentType;
        return "the content type is $received, expected " . implode(' or ', array_unique($expected));
    }

    private function failure(
        ResponseInterface $response,
        #[\SensitiveParameter] string $body,
        string $refusal,
    ): SDKError {
        $contentType = $response->getHeaderLine('content-type');
        $failures = $this->attempt->operation->failures;
        $declared = MediaType::choose($failures, $response->getStatusCode(), $contentType);
        try {
            $wire = Json::decode($body);
            $isJson = true;
        } catch (JsonException) {
            [$wire, $isJson] = [null, false];
        }
        $said = $isJson ? Explanation::of($wire) : Markup::explain($body);
        $detail = $refusal === '' ? $said : $refusal;
        $expectsJson = $declared instanceof Failure && $declared->shape !== null;
        if (!$declared instanceof Failure || ($expectsJson && !$isJson)) {
            return new SDKError($this->attempt, $response, $body, $detail);
        }
        $data = $declared->shape === null ? $body : $declared->shape->decode($wire);
        $headers = ResultHeaders::read($declared->error::headers(), $response, $declared->status);
        return new $declared->error($this->attempt, $response, $body, $detail, $data, $headers);
    }
}
