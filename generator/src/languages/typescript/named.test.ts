import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { typescript } from './language.ts';

const body = "requestBody: {content: {'application/json': {schema: {type: object}}}}";
const parameter = (name: string, schema: string, more = ''): string =>
  `{name: ${name}, in: query, schema: {${schema}}${more}}`;

/** The names that callers can write, and how the function begins. */
function written(parameters: readonly string[], more = '', id = 'getIt', file = 'get-it'): [string, string] {
  const operation = `operationId: ${id}, parameters: [${parameters.join()}], ${more}responses: {'204': {description: Ok}}`;
  const { api } = lowered(`paths: {/x: {post: {${operation}}}}`);
  const surface = typescript.surface(api);
  const names = surface.argumentsByName(only(api.operations)).map((argument) => surface.names.argument(argument));
  const { files } = typescript.emit(api, { name: 'example', published: 'example', version: '1.0.0' });
  const { text } = only(files.filter(({ path }) => path === `src/generated/operations/${file}.ts`));
  return [names.join(' '), text.match(/^export function [^;{]*(?=: Promise)/gm)?.join('\n') ?? ''];
}

test('where the first argument can be left out, all can be given by name', () => {
  const [names, signatures] = written([
    parameter('a', 'type: string'),
    parameter('b', 'type: integer', ', required: true'),
  ]);
  expect(names).toBe('a b');
  expect(signatures).toBe(
    'export function getIt(core: TCore, request: GetItRequest, options?: RequestOptions)\n' +
      'export function getIt(core: TCore, a: string | undefined, b: number, options?: RequestOptions)\n' +
      'export function getIt(core: TCore, ..._given: unknown[])',
  );
});

test('a long list of what is given has no comma behind it, which TypeScript forbids there', () => {
  const name = 'getEverythingThatIsKnownOfOneThingAndOfAllOthersThatAreLikeItInAnyWay';
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const [, signatures] = written([parameter('a', 'type: string')], '', name, file);
  expect(signatures).toMatch(/\(\n {2}core: TCore,\n {2}\.\.\._given: unknown\[\]\n\)$/);
});

test.each([
  ['has to be given', [parameter('a', 'type: string', ', required: true'), parameter('b', 'type: string')], ''],
  ['is an object itself', [parameter('a', 'type: object, properties: {c: {type: string}}')], ''],
  ['can be anything', [parameter('a', ''), parameter('b', 'type: string')], ''],
  ['is the body', [], `${body}, `],
])('where the first argument %s, none can', (_, parameters, more) => {
  const [names, signatures] = written(parameters, more);
  expect(names).toBe('');
  expect(signatures.match(/^export function/gm)).toHaveLength(1);
});
