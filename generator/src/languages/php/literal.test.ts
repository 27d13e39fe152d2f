import * as fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interpreted } from '../../../test/interpreted.ts';
import { lines, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { comment } from './comment.ts';
import { literal, map, string } from './literal.ts';
import { remedy } from '../../../../scripts/remedy.ts';

const printed = (content: Code): string => print(content, 120).text.trimEnd();

test.each([
  ['plain', `'plain'`],
  [`it's`, `'it\\'s'`],
  ['back\\slash', `'back\\\\slash'`],
  ['$x {$x} ${x} "', `'$x {$x} \${x} "'`],
  ['?> <?php */ //', `'?> <?php */ //'`],
  ['a\r\n\t"$x\\', `"a\\r\\n\\t\\"\\$x\\\\"`],
  ['\u0000\u2028\u202e', `"\\u{0}\\u{2028}\\u{202e}"`],
  ['\ud800', `'\ufffd'`],
  ['<!-- @include: x -->', `"<\\u{21}-- @include: x -->"`],
  ['😀é漢', `'😀é漢'`],
])('%j is the literal %s', (value, expected) => {
  expect(printed(string(value))).toBe(expected);
});

test('a long string is cut into pieces that are joined', () => {
  const [first, second] = ['a'.repeat(80), 'b'.repeat(40)];
  expect(printed(map([['key', string(first + second)]]))).toBe(`[
    'key' => '${first}'
        . '${second}',
]`);
});

test('an object is an object, and a list is an array', () => {
  expect(printed(literal({ list: [true, null], empty: {} }))).toBe(
    `(object) ['list' => [true, null], 'empty' => (object) []]`,
  );
});

test('a comment keeps within its columns, and nothing in it ends it', () => {
  const text = `${'word '.repeat(30)}\nand */ more\n\n- an item that is longer than a line of a comment has room for, so that it goes on below its own text, indented\n@return void`;
  expect(printed(comment([text]))).toBe(`/**
 * word word word word word word word word word word word word word word word word word word word word word word
 * word word word word word word word word and *\\/ more
 *
 * - an item that is longer than a line of a comment has room for, so that it goes on below its own text,
 *   indented
 * \\@return void
 */`);
});

const fragments = ['*/', '`', '${x}', '{$x}', '$x', '"""', '?>', '<?=', "'", '"', '\\', '\\u{41}', '\\x41', '\\101'];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...fragments, '\n', '\r', '\u2028', '\0', '//', '#', '@x', '<<<X'), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

const missing =
  spawnSync('php', ['--version']).error === undefined ? undefined : `PHP is not installed: ${remedy('PHP')}`;

/** Runs a program in the real interpreter and gives what it prints. */
async function run(program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'literal-'));
  try {
    const file = join(folder, 'program.php');
    writeFileSync(file, program);
    const { stdout, stderr, status } = spawnSync('php', ['-d', 'display_errors=stderr', file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(stderr + stdout);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

interpreted('5,000 hostile strings are read back by the interpreter, byte for byte', missing, async () => {
  const values = fc.sample(hostile, { numRuns: 5000, seed: 20261122 });
  const body = lines(
    values.map((value) =>
      lines([comment([value, `a\n${value}`]), trusted('$values[] = bin2hex('), string(value), trusted(');')]),
    ),
  );
  const output = await run(`<?php\n$values = [];\n${printed(body)}\necho json_encode($values);`);
  expect(JSON.parse(output)).toEqual(values.map((value) => Buffer.from(value).toString('hex')));
});

interpreted('500 JSON values are read back by the interpreter', missing, async () => {
  const values = fc.sample(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), { numRuns: 500, seed: 20261122 });
  const body = lines(values.flatMap((value) => [trusted('$values[] ='), literal(value as never), trusted(';')]));
  const output = await run(`<?php\n$values = [];\n${printed(body)}\necho json_encode($values, JSON_THROW_ON_ERROR);`);
  expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(values)));
});
