import { expect, test } from 'vitest';
import type { Type } from '../../api/api.ts';
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
import { naming } from './naming.ts';
import { typescriptDialect } from './pages.ts';

function pagesOf(things: ReturnType<typeof api>): ReadonlyMap<string, string> {
  const examples = { usage: () => 'await client.call();', standalone: () => 'await call(core);' };
  const files = pages(things, typescriptDialect(nameApi(things, naming), examples), 'TypeScript');
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
(*authentication*)

## Overview

### Available Operations

* [getTransientToken](#gettransienttoken) - Get it.

## getTransientToken

### Example Usage

\`\`\`typescript
await client.call();
\`\`\`

### Standalone function

The standalone function version of this method:

\`\`\`typescript
await call(core);
\`\`\`

### Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| \`xScope\` | [operations.Scope](../../models/operations/scope.md) | :heavy_check_mark: | N/A |
| \`options\` | *RequestOptions* | :heavy_minus_sign: | Used to set various options for making HTTP requests. |
| \`options.signal\` | [AbortSignal](https://developer.mozilla.org/docs/Web/API/AbortSignal) | :heavy_minus_sign: | Ends the call with an \`AbortError\`, in whatever phase it is. |
| \`options.timeoutMs\` | *number* | :heavy_minus_sign: | Longest time for an attempt, from its beginning to the end of the body, in milliseconds. |
| \`options.maxResponseBytes\` | *number* | :heavy_minus_sign: | Longest body of a response, in bytes after decompression. |
| \`options.retries\` | *RetryOptions* \\| *false* | :heavy_minus_sign: | When a failed call is repeated, whatever its method; \`false\` for never. |
| \`options.headers\` | Record\\<*string*, *string*\\> | :heavy_minus_sign: | Headers to add to this call. They replace headers of the client. |

### Response

**Promise\\<[operations.GetTransientTokenResponse](../../models/operations/gettransienttokenresponse.md)\\>**

### Errors

| Error Object | Status Code | Content Type |
| --- | --- | --- |
| errors.SDKError | 4xx-5xx | */* |
`);
});

test('a response', () => {
  const user = { name: 'UserAccount', named: true, type: object('UserAccount', []), optional: false };
  const get = operation('get', { results: [user] });
  const page = pagesOf(api({ tags: [tag('A', [get])], types: [user.type] })).get('models/operations/getresponse.md');
  expect(page).toContain(`
| \`contentType\` | *string* | :heavy_check_mark: | HTTP response content type for this operation |
| \`statusCode\` | *number* | :heavy_check_mark: | HTTP response status code for this operation |
| \`rawResponse\` | [Response](https://developer.mozilla.org/docs/Web/API/Response) | :heavy_check_mark: | Raw HTTP response; suitable for custom response parsing |
| \`userAccount\` | [components.UserAccount](../components/useraccount.md) | :heavy_check_mark: | N/A |
`);
});

test.each<[string, Type]>([
  ['*string*', string],
  ['*number*', { kind: 'integer', format: 'int64', constraints: {} }],
  ['*boolean*', { kind: 'boolean' }],
  ['*null*', { kind: 'null' }],
  ['*unknown*', { kind: 'unknown' }],
  ['`"a`b"`'.replaceAll(/^`|`$/g, '``'), { kind: 'literal', value: 'a`b' }],
  ['*BinaryContent*', { kind: 'bytes' }],
  ['*string*[]', { kind: 'array', items: string, single: false, constraints: {} }],
  [
    '(*boolean* \\| *null*)[]',
    { kind: 'array', items: { kind: 'nullable', type: { kind: 'boolean' } }, single: false, constraints: {} },
  ],
  ['Record\\<*string*, *unknown*\\>', { kind: 'map', values: { kind: 'unknown' } }],
])('a field of type %s', (expected, type) => {
  const page = pagesOf(api({ types: [object('A', [property('b', type, { required: false })])] })).get(
    'models/components/a.md',
  );
  expect(page).toContain(`\n| \`b\` | ${expected} | :heavy_minus_sign: | N/A |\n`);
});

test('an error says where its body is', () => {
  const data = object('WrongData', [property('Code', string)], { home: 'errors' });
  const files = pagesOf(api({ types: [data], errors: [failure('Wrong', data), failure('Text', string)] }));
  expect(files.get('models/errors/wrong.md')).toContain(
    '# Wrong\n\nAn `SDKError`. The body of the response is in its property `data`, which has these fields.\n\n## Fields\n',
  );
  expect(files.get('models/errors/text.md')).toContain(
    '# Text\n\nAn `SDKError`. The body of the response is in its property `data`, as the server sent it.\n',
  );
});

test('a model that is called like a device has a page that every disk can hold', () => {
  const paths = [...pagesOf(api({ types: [object('con', []), object('Nul2', [])] })).keys()];
  expect(paths).toEqual(['README.md', 'models/components/con-model.md', 'models/components/nul2.md']);
});

test('an open enum says how unknown values look', () => {
  const files = pagesOf(api({ types: [enumeration('Status', ['on'], { open: true })] }));
  expect(files.get('models/components/status.md')).toContain(
    '| `On` | on |\n\nA value that is not listed here is kept, as the string that the server sent: `Object.values<string>(Status).includes(value)` is false.\n',
  );
});
