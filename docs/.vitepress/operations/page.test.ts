import { beforeAll, expect, test } from 'vitest';
import { slugOf } from '../../../generator/src/docs/anchors.ts';
import { languageWithId, readReference, type Reference } from '../site/reference.ts';
import { operationPage } from './page.ts';
import { operationPaths } from './paths.ts';

let reference: Reference;

beforeAll(async () => {
  reference = await readReference();
});

function pageOf(language: string, path: string): Promise<string> {
  const place = operationPaths(reference, languageWithId(language, reference)).find((one) => one.path === path);
  if (place === undefined) throw new Error(`no page ${path}`);
  return operationPage(place, languageWithId(language, reference), reference);
}

test('a page has the address, the call, a console, the response, then the details', async () => {
  const page = await pageOf('typescript', 'sdks/security/gettransienttoken.md');
  const headings = page.split('\n').filter((line) => /^#+ /.test(line));
  expect(headings).toEqual([
    '# getTransientToken',
    '## Request',
    '### Standalone function',
    '## Try it',
    '## Response',
    '## Parameters',
    '## Result',
    '## Errors',
    '## On the wire',
  ]);
  expect(page).toMatch(
    /^`GET \/security\/token` on `\{protocol\}:\/\/\{ip\}:\{port\}` · \[openapi\.yaml:\d+\]\(@@\/openapi\.md#L\d+\)/m,
  );
  expect(page).toContain('<OperationConsole operation="getTransientToken" />');
  const outline = headings.filter((line) => line.startsWith('## ')).map((line) => slugOf(line.slice(3)));
  expect(page).toContain(`<OperationOutline sections="${outline.join(',')}" />`);
});

test.each([
  ['typescript', 'gettransienttoken', '[AbortSignal]', '**Promise\\<[operations.GetTransientTokenResponse]'],
  ['python', 'get_transient_token', '`timeout_ms`', '**[operations.GetTransientTokenResponse]'],
  ['ruby', 'get_transient_token', '`cancellation`', '**[Operations::GetTransientTokenResponse]'],
  ['php', 'gettransienttoken', '`options->isCancelled`', '**[Operations\\GetTransientTokenResponse]'],
  ['csharp', 'gettransienttoken', '`cancellationToken`', '**Task\\<[GetTransientTokenResponse]'],
])('in %s, the page of %s lists every option of a call, and what the method declares as its result', async (...row) => {
  const [language, name, option, result] = row;
  const page = await pageOf(language, `sdks/security/${name}.md`);
  expect(page.slice(page.indexOf('## Parameters'), page.indexOf('## Result'))).toContain(option);
  expect(page.slice(page.indexOf('## Result'), page.indexOf('## Errors'))).toContain(result);
});

test('what an argument may be is shown as the method declares it', async () => {
  const page = await pageOf('php', 'sdks/authentication/postuserssignindata.md');
  expect(page).toMatch(/^\| `requestBody`<br\/>\[\?Operations\\PostUsersSignInDataRequestBody\]\(/m);
});

test('an operation of two tags says where else it is', async () => {
  expect(await pageOf('python', 'sdks/security/get_transient_token.md')).toContain(
    'The same operation is also in [Authentication](../authentication/get_transient_token.md).',
  );
  expect(await pageOf('python', 'sdks/authentication/get_token_details.md')).not.toContain('is also in');
});

test('one table has every declared status and every known code, each with its class and what to do', async () => {
  const page = await pageOf('ruby', 'sdks/authentication/post_users_sign_in_data.md');
  const rows = page
    .slice(page.indexOf('## Errors'), page.indexOf('## On the wire'))
    .split('\n')
    .slice(4)
    .filter((line) => line !== '');
  const unauthorized = rows.find((row) => row.startsWith('| 401, code 1029 |'));
  expect(unauthorized).toContain('(../../models/errors/postuserssignindataunauthorized.md)');
  expect(unauthorized).toContain('Ask for the code and sign in again');
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual([
    '400, code 1000',
    ...['401, code 1001', '401, code 1028', '401, code 1029', '401, code 1031', '401, code 1041'],
    ...['404, code 1020', '429', 'any other'],
  ]);
});

test.each(['README', 'index'])('an operation that is called %s does not take the place of another page', (name) => {
  const [tag] = reference.api.tags;
  const [operation] = tag?.operations ?? [];
  const language = languageWithId('ruby', reference);
  const names = { ...language.dialect.names, operation: () => ({ method: name }) };
  const api = { ...reference.api, tags: [{ ...tag, operations: [operation] }] } as unknown as Reference['api'];
  const dialect = { ...language.dialect, names } as unknown as typeof language.dialect;
  const [place] = operationPaths({ api }, { ...language, dialect });
  expect(place?.path).toBe(`sdks/authentication/${name.toLowerCase()}-operation.md`);
});
