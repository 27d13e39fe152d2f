import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Type } from '../../api/api.ts';
import { lower } from '../../api/lower.ts';
import {
  api,
  enumeration,
  failure,
  object,
  operation,
  parameter,
  property,
  string,
  tag,
} from '../../docs/pages.fixture.ts';
import { pages } from '../../docs/pages.ts';
import { nameApi } from '../../naming/names.ts';
import { load } from '../../spec/load.ts';
import { firstVersion } from '../language.ts';
import { php } from './language.ts';
import { naming } from './naming.ts';
import { phpDialect } from './pages.ts';

function pagesOf(things: ReturnType<typeof api>): ReadonlyMap<string, string> {
  const files = pages(
    things,
    phpDialect(nameApi(things, naming), 'A\\B_C', () => '$client->call();'),
    'PHP',
  );
  return new Map(files.map(({ path, text }) => [path, text.replace(/ +\|/g, ' |').replace(/-{4,}/g, '---')]));
}

test('an operation', () => {
  const scope = enumeration('scope', ['all'], { home: 'operations' });
  const get = operation('get-transient-token', {
    summary: 'Get it.',
    parameters: [parameter('X-Scope', { type: scope })],
  });
  const page = pagesOf(api({ tags: [tag('Authentication', [get])], types: [scope] })).get(
    'sdks/authentication/README.md',
  );
  expect(page).toBe(`# Authentication

## Overview

### Available Operations

* [getTransientToken](#gettransienttoken) - Get it.

## getTransientToken

### Example Usage

\`\`\`php
$client->call();
\`\`\`

### Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| \`xScope\` | [\\A\\B_C\\Models\\Operations\\Scope](../../Models/Operations/Scope.md) | :heavy_check_mark: | N/A |

### Response

**[?\\A\\B_C\\Models\\Operations\\GetTransientTokenResponse](../../Models/Operations/GetTransientTokenResponse.md)**

### Errors

| Error Object | Status Code | Content Type |
| --- | --- | --- |
| \\A\\B_C\\Models\\Errors\\SDKError | 4xx-5xx | */* |
`);
});

test.each<[string, Type]>([
  ['*?string*', string],
  ['*?int*', { kind: 'integer', format: 'int64', constraints: {} }],
  ['*?bool*', { kind: 'boolean' }],
  ['*?bool*', { kind: 'nullable', type: { kind: 'boolean' } }],
  ['*mixed*', { kind: 'unknown' }],
  ['array<*string*>', { kind: 'array', items: string, single: false, constraints: {} }],
  ['array<string, *float*>', { kind: 'map', values: { kind: 'number', format: undefined, constraints: {} } }],
  ['[?\\A\\B_C\\Models\\Components\\Other](Other.md)', object('Other', [])],
])('an optional field of type %s', (expected, type) => {
  const types = [object('A', [property('b', type, { required: false })]), ...(type.kind === 'object' ? [type] : [])];
  const page = pagesOf(api({ types })).get('Models/Components/A.md');
  expect(page).toContain(`\n| \`b\` | ${expected} | :heavy_minus_sign: | N/A |\n`);
});

test('an error says where its body is', () => {
  const data = object('WrongData', [property('Code', string)], { home: 'errors' });
  const files = pagesOf(api({ types: [data], errors: [failure('Wrong', data)] }));
  expect(files.get('Models/Errors/Wrong.md')).toContain(
    '# Wrong\n\nAn `SDKError`. Its method `data()` gives the body of the response, which has these fields.\n\n## Fields\n',
  );
});

test('an open enum says how unknown values look', () => {
  const files = pagesOf(api({ types: [enumeration('Status', ['on'], { open: true })] }));
  expect(files.get('Models/Components/Status.md')).toContain(
    '| `On` | on |\n\nA value that is not listed here is kept, as the string that the server sent: `$value instanceof Status` is false.\n',
  );
});

test('a class is not called by a word of the language, in whatever case', () => {
  const things = api({ types: [object('else-if', []), object('LIST', []), object('class', [])] });
  const names = nameApi(things, naming);
  expect(things.types.map(names.type)).not.toContain('ElseIf');
  expect(things.types.map(names.type).filter((name) => /^(elseif|list|class)$/i.test(name))).toEqual([]);
});

test('the README begins with the example of the site', () => {
  const root = new URL('../../../../', import.meta.url);
  const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');
  const spec = load(fileURLToPath(new URL('openapi.yaml', root)), () => undefined);
  const described = spec && lower(spec, () => undefined);
  if (described === undefined) throw new Error('openapi.yaml cannot be read');
  const { dialect } = php.emit(described, {
    ...php.readManifest(read('packages/php/composer.json')),
    version: firstVersion,
  });
  const shown = described.operations.find(({ id }) => id === 'getTokenDetails');
  const [first] = described.tags;
  if (shown === undefined || first === undefined) throw new Error('openapi.yaml has another first example');
  expect(read('packages/php/README.md')).toContain(
    `## Quick start\n\n\`\`\`php\n${dialect.usage(shown, first, { ending: 'print' })}\`\`\`\n`,
  );
});
