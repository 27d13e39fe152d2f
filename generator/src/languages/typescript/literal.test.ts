import * as fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, ref, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { comment } from './comment.ts';
import { literal, object, string } from './literal.ts';

const printed = (content: Code): string => print(content, 120).text.trimEnd();

test.each([
  ['plain', `'plain'`],
  [`it's`, `"it's"`],
  [`it's "both"`, `'it\\'s "both"'`],
  ['${evil()} `evil()`', "'${evil()} `evil()`'"],
  ['*/ evil() /*', `'*/ evil() /*'`],
  ['back\\slash', `'back\\\\slash'`],
  ['a\r\n\tb', `'a\\r\\n\\tb'`],
  ['\u0000\u2028\u202e', `'\\u0000\\u2028\\u202e'`],
  ['\ud800', `'\\ud800'`],
  ['<!-- @include: x -->', `'<\\u0021-- @include: x -->'`],
  ['😀é漢', `'😀é漢'`],
  ['\u{e0001}', `'\\udb40\\udc01'`],
])('%j is the literal %s', (value, expected) => {
  expect(printed(string(value))).toBe(expected);
});

test('a property that would set the prototype is computed, and one that is no identifier is quoted', () => {
  const content = object([
    ['__proto__', literal(1)],
    ['a-b', literal([true, null])],
    ['constructor', literal({ nested: -1e21 })],
  ]);
  expect(printed(content)).toBe(`{
  ['__proto__']: 1,
  'a-b': [true, null],
  constructor: {
    nested: -1e21,
  },
}`);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '*/',
        '`',
        '${x}',
        '"""',
        '#{x}',
        '?>',
        "'",
        '"',
        '\\',
        '\n',
        '\r',
        '\u2028',
        '\0',
        '//',
        '</script>',
        '@x',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

/** Runs a program in the real interpreter and gives what it prints. */
async function run(program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'literal-'));
  try {
    const file = join(folder, 'program.mjs');
    writeFileSync(file, program);
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a name or a string that does not fit stands below its key', () => {
  const long = 'n'.repeat(80);
  const content = object([
    ['k'.repeat(60), ref({ name: long, module: 'm', typeOnly: false })],
    ['k'.repeat(30), ref({ name: long, module: 'm', typeOnly: false })],
    ['k'.repeat(50), string(long)],
    ['a', string('n'.repeat(130))],
  ]);
  expect(printed(content)).toBe(`{
  ${'k'.repeat(60)}:
    ${long},
  ${'k'.repeat(30)}: ${long},
  ${'k'.repeat(50)}:
    '${long}',
  a: '${'n'.repeat(130)}',
}`);
});

test('5,000 hostile strings are read back by the interpreter, code unit for code unit', async () => {
  const values = fc.sample(hostile, { numRuns: 5000, seed: 20261122 });
  const body = lines(
    values.map((value) =>
      lines([comment([value, `a\n${value}`]), trusted('values.push('), string(value), trusted(');')]),
    ),
  );
  const output = await run(`const values = [];\n${printed(body)}
console.log(JSON.stringify(values.map((value) => Array.from({ length: value.length }, (_, i) => value.charCodeAt(i)))));`);
  const read = JSON.parse(output) as number[][];
  expect(read).toEqual(
    values.map((value) => Array.from({ length: value.length }, (_, index) => value.charCodeAt(index))),
  );
});

test('500 JSON values are read back by the interpreter', async () => {
  const values = fc.sample(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), { numRuns: 500, seed: 20261122 });
  const body = lines(values.flatMap((value) => [trusted('values.push('), literal(value as never), trusted(');')]));
  const output = await run(`const values = [];\n${printed(body)}\nconsole.log(JSON.stringify(values));`);
  expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(values)));
});
