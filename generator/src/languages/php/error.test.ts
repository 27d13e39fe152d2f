import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { php } from './language.ts';

const headers =
  'Retry-After: {description: Seconds, schema: {type: integer}}, Message: {schema: {type: string}}, X-Key: {x-sensitive: true, schema: {type: array, items: {type: string}}}';
const body = 'content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}';

test('an error has its headers as fields, and none has the name of what every error has', () => {
  const responses = `{'204': {description: Done}, '429': {description: Slow down, headers: {${headers}}, ${body}}}`;
  const { api } = lowered(`paths: {/x: {get: {operationId: find, responses: ${responses}}}}`);
  const { files } = php.emit(api, { name: 'example', published: 'example', version: '1.0.0' });
  const { text } = only(files.filter((file) => file.path.endsWith('Errors/FindTooManyRequests.php')));
  expect(text).toBe(`<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace example\\Models\\Errors;

use example\\Runtime\\ResultHeader;
use example\\Runtime\\Shape\\ListOf;
use example\\Runtime\\Shape\\Plain;

/** Slow down */
final class FindTooManyRequests extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?FindTooManyRequestsData
    {
        $data = parent::data();
        return $data instanceof FindTooManyRequestsData ? $data : null;
    }

    /**
     * Seconds
     *
     * Null where the header is missing or not as described.
     */
    public function retryAfter(): ?int
    {
        return $this->header('retryAfter', static fn (?int $value) => $value);
    }

    /**
     * The response header \`Message\`
     *
     * Null where the header is missing or not as described.
     */
    public function messageHeader(): ?string
    {
        return $this->header('messageHeader', static fn (?string $value) => $value);
    }

    /**
     * The response header \`X-Key\`
     *
     * Null where the header is missing or not as described.
     *
     * @return list<string>|null
     */
    public function xKey(): ?array
    {
        return $this->header('xKey', static fn (?array $value) => $value);
    }

    /** @internal */
    public static function headers(): array
    {
        return [
            new ResultHeader(
                name: 'retry-after',
                field: 'retryAfter',
                form: 'integer',
                shape: Plain::Integer,
                schema: static fn (): array => ['type' => 'integer'],
            ),
            new ResultHeader(
                name: 'message',
                field: 'messageHeader',
                form: 'string',
                shape: Plain::Text,
                schema: static fn (): array => ['type' => 'string'],
            ),
            new ResultHeader(
                name: 'x-key',
                field: 'xKey',
                form: ['list' => 'string'],
                shape: new ListOf(Plain::Text),
                schema: static fn (): array => ['type' => 'array', 'items' => ['type' => 'string']],
            ),
        ];
    }
}
`);
});
