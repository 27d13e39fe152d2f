import * as fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interpreted } from '../../../test/interpreted.ts';
import { code, lines, nothing, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { docstring } from './comment.ts';
import { literal, string } from './literal.ts';
import { remedy } from '../../../../scripts/remedy.ts';

const printed = (content: Code): string => print(content, 120).text.trimEnd();

test.each([
  ['plain', '"plain"'],
  [`it's`, `"it's"`],
  [`"both" it's "`, `'"both" it\\'s "'`],
  ['a "b', `'a "b'`],
  ['"""; evil()', `'"""; evil()'`],
  ['#{x} ${x} {x} %s', '"#{x} ${x} {x} %s"'],
  ['back\\slash', '"back\\\\slash"'],
  ['a\r\n\tb', '"a\\r\\n\\tb"'],
  ['\u0000\u0085\u2028\u202e', '"\\x00\\x85\\u2028\\u202e"'],
  ['\ud800', '"\\ud800"'],
  ['<!-- @include: x -->', '"<\\x21-- @include: x -->"'],
  ['😀é漢', '"😀é漢"'],
  ['\u{e0001}', '"\\U000e0001"'],
])('%j is the literal %s', (value, expected) => {
  expect(printed(string(value))).toBe(expected);
});

test.each([
  ['One line.\n', '"""One line."""'],
  ['First.\nSecond.  ', '"""First.\nSecond.\n"""'],
  ['""" evil() """', '"""\\"\\"\\" evil() \\"\\"\\"\n"""'],
  ['ends in a quotation mark"', '"""ends in a quotation mark"\n"""'],
  ['"quoted" word', '""" "quoted" word"""'],
  ['back\\', '"""back\\\\\n"""'],
  ['a\u202e\u0000b\u2028c', '"""ab\nc\n"""'],
  [' \n ', ''],
])('%j is the docstring %s', (text, expected) => {
  expect(printed(docstring([text]))).toBe(expected);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"""',
          "'''",
          '"',
          "'",
          '\\',
          '\n',
          '\r',
          '\u2028',
          '\0',
          '#',
          '{x}',
          '\\N{DIGIT ONE}',
          '\\x41',
          '%s',
          '*/',
        ],
        ...['\\\n', '\f', '\v', '\u0085', '\ufeff', '\u{1f600}', '\ud800', '\udc00'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const python = ['python3', 'python'].find((command) => {
  const source = 'import sys; sys.exit(sys.version_info < (3, 10))';
  return spawnSync(command, ['-c', source]).status === 0;
});

const missing = python === undefined ? `Python 3.10 or newer is not installed: ${remedy('Python')}` : undefined;

/** Runs a program in the real interpreter and gives what it prints. */
async function run(program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'literal-'));
  try {
    const file = join(folder, 'program.py');
    writeFileSync(file, program);
    const { stdout, stderr, status } = spawnSync(python ?? '', [file], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

interpreted('5,000 hostile strings are read back by the interpreter, code unit for code unit', missing, async () => {
  const values = fc.sample(hostile, { numRuns: 5000, seed: 20261122 });
  const body = lines(
    values.map((value) => {
      const comments = [docstring([value, `a\n${value}`]), docstring([value])].filter((text) => text !== nothing);
      return lines([...comments, code`values.append(${string(value)})`]);
    }),
  );
  const program = `import json\nvalues = []\n${printed(body)}
units = lambda value: value.encode("utf-16-le", "surrogatepass")
print(json.dumps([[low + 256 * high for low, high in zip(units(value)[::2], units(value)[1::2])] for value in values]))`;
  const read = JSON.parse(await run(program)) as number[][];
  expect(read).toEqual(
    values.map((value) => Array.from({ length: value.length }, (_, index) => value.charCodeAt(index))),
  );
});

interpreted('500 JSON values are read back by the interpreter', missing, async () => {
  const values = fc.sample(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), { numRuns: 500, seed: 20261122 });
  const body = lines(values.flatMap((value) => [trusted('values.append('), literal(value as never), trusted(')')]));
  const output = await run(`import json\nvalues = []\n${printed(body)}\nprint(json.dumps(values))`);
  expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(values)));
});
