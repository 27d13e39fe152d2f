/** A spec that gives everything the names that programming languages keep for themselves. */
import { writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Data } from './any-text.ts';

/** The keywords of all of the languages together, soft and outdated ones too, and names that their programs begin with. */
const everyWord = (
  'abstract accessor add alias and any arguments array as ascending asserts async await base BEGIN begin bigint bool ' +
  'boolean break by byte callable case catch char checked class clone const constructor continue debugger decimal ' +
  'declare def default defined del delegate delete descending die do double dynamic echo elif else elseif elsif empty ' +
  'END end enddeclare endfor endforeach endif endswitch endwhile ensure enum equals eval event except exit explicit ' +
  'export extends extern False false field file final finally fixed float fn for foreach from function get global goto ' +
  'group if implements implicit import in include include_once infer init instanceof insteadof int integer interface ' +
  'internal into is isset iterable join keyof lambda let list lock long managed match mixed module namespace nameof ' +
  'never new next nil None nonlocal not notnull null number numeric object of on operator or orderby out override ' +
  'package parent params partial pass print private protected prototype public raise readonly record redo ref remove ' +
  'require require_once required rescue resource retry return satisfies sbyte scoped sealed select self set short ' +
  'sizeof stackalloc static str string struct super switch symbol then this throw trait True true try type typeof ' +
  'uint ulong unchecked undef undefined union unique unknown unless unmanaged unsafe unset until use ushort using ' +
  'value var virtual void volatile when where while with xor yield __CLASS__ __DIR__ __ENCODING__ __END__ __FILE__ ' +
  '__FUNCTION__ __halt_compiler __LINE__ __METHOD__ __NAMESPACE__ __PROPERTY__ __TRAIT__'
).split(' ');

const text: Data = { type: 'string' };

const specOf = (everyWord: string[]): Data => ({
  openapi: '3.1.0',
  info: { title: 'Every word', version: '1' },
  servers: [{ url: 'https://example.com' }],
  tags: everyWord.map((name) => ({ name, description: name })),
  'x-client-parameters': everyWord.map((name) => ({ name, in: 'query', schema: text })),
  paths: {
    ...Object.fromEntries(everyWord.map((word, index) => [`/${index}`, { post: operationOf(word) }])),
    '/all': {
      post: {
        operationId: 'takeAll',
        tags: ['all'],
        parameters: everyWord.map((name) => ({ name, in: 'cookie', schema: text })),
        responses: { '200': answer({ $ref: '#/components/schemas/AllProperties' }) },
      },
    },
  },
  components: {
    schemas: {
      ...Object.fromEntries(everyWord.map((word) => [word, { type: 'object', properties: { 'x-y': text } }])),
      AllProperties: {
        type: 'object',
        required: everyWord,
        properties: Object.fromEntries(everyWord.map((word) => [word, { type: 'string', format: 'date-time' }])),
      },
      AllMembers: { type: 'string', enum: everyWord },
      // Declared like an object, but with a keyword of its own in some languages.
      ...Object.fromEntries(everyWord.map((word) => [`${word}-ends`, { type: 'string', enum: [word, 'other'] }])),
    },
    securitySchemes: Object.fromEntries(
      everyWord.map((word) => [word, { type: 'apiKey', in: 'header', name: `X-${word}` }]),
    ),
  },
});

function operationOf(word: string): Data {
  const component: Data = { $ref: `#/components/schemas/${word}` };
  return {
    operationId: word,
    tags: [word],
    parameters: [{ name: word, in: 'header', required: true, schema: { $ref: `#/components/schemas/${word}-ends` } }],
    requestBody: { content: { 'application/json': { schema: component } } },
    responses: {
      '200': answer(component),
      '400': answer(component),
      '404': answer({ $ref: '#/components/schemas/AllMembers' }, headerOf(word)),
    },
  };
}

/** Of the one error of all operations. */
function headerOf(word: string): Data {
  return { [word]: { schema: { $ref: `#/components/schemas/${word}-ends` } } };
}

function answer(schema: Data, headers: Data = {}): Data {
  return { description: 'One', headers, content: { 'application/json': { schema } } };
}

const command = fileURLToPath(new URL('../bin/generate.mjs', import.meta.url));

/** Writes the package of the spec, as users do; gives the directory of it. `further` are names of the language's own. */
export function packageOfEveryWord(
  language: string,
  directory: string,
  { folder = language, further = [] }: { readonly folder?: string; readonly further?: readonly string[] } = {},
): string {
  const file = join(directory, 'openapi.json');
  writeFileSync(file, JSON.stringify(specOf([...new Set([...everyWord, ...further])])));
  const out = join(directory, 'out');
  const { status, stderr } = spawnSync(process.execPath, [command, language, '--spec', file, '--out', out], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return join(out, 'packages', folder);
}
