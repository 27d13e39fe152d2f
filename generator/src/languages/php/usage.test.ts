import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generated } from '../../../test/generated.ts';
import { php } from './language.ts';

const home = mkdtempSync(join(tmpdir(), 'usage-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** The examples of all operations of a spec with these paths. */
function usages(paths: string, namespace: string): readonly string[] {
  const file = join(home, 'openapi.yaml');
  const head = "openapi: 3.0.3\ninfo: {title: Ex, version: '1'}\nservers: [{url: 'https://example.com'}]\n";
  writeFileSync(file, `${head}tags: [{name: x, description: x}]\npaths:\n${paths}`);
  const { api } = generated(file);
  const { dialect } = php.emit(api, { name: namespace, published: 'anything', version: '' });
  return api.tags.flatMap((tag) => tag.operations.map((operation) => dialect.usage(operation, tag)));
}

test('an argument that is left out before one that is needed is null, and one after it is named', () => {
  const operation = (id: string, parameters: string, body = ''): string =>
    `{operationId: ${id}, tags: [x], parameters: [${parameters}], ${body}responses: {'204': {description: ok}}}`;
  const optional = (name: string, example = ''): string =>
    `{name: ${name}, in: query, ${example}schema: {type: string}}`;
  const needed = (name: string): string => `{name: ${name}, in: query, required: true, schema: {type: string}}`;
  const body =
    'requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {k: {type: string}}}}}}, ';
  const shown = usages(
    [
      `  /a: {get: ${operation('optionalFirst', [optional('page'), needed('term')].join(', '))}}\n`,
      `  /b: {get: ${operation('optionalLast', [needed('term'), optional('page')].join(', '))}}\n`,
      `  /c: {get: ${operation('optionalAround', [optional('a'), needed('b'), optional('c'), optional('d', 'example: x, ')].join(', '))}}\n`,
      `  /d: {post: ${operation('optionalThenBody', optional('dry'), body)}}\n`,
    ].join(''),
    'Ex',
  ).map((text) => /\$sdk->x->(.*);/.exec(text)?.[1]);
  expect(shown).toEqual([
    "optionalFirst(null, '<value>')",
    "optionalLast('<value>')",
    "optionalAround(null, '<value>', d: 'x')",
    'optionalThenBody(null, new Operations\\OptionalThenBodyRequestBody())',
  ]);
});

test('a namespace of one word is not imported, because PHP warns of that', () => {
  const paths = "  /a: {get: {operationId: get, tags: [x], responses: {'204': {description: ok}}}}\n";
  const head = (namespace: string): string | undefined => usages(paths, namespace)[0]?.split('\n\n').at(3);
  expect(head('Ex')).toBe('use \\Ex\\Models\\Components;\nuse \\Ex\\Models\\Operations;');
  expect(head('Acme\\Ex')).toBe(
    'use \\Acme\\Ex;\nuse \\Acme\\Ex\\Models\\Components;\nuse \\Acme\\Ex\\Models\\Operations;',
  );
});
