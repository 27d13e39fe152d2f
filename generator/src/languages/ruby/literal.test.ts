import * as fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interpreted } from '../../../test/interpreted.ts';
import { lines, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { comment } from './comment.ts';
import { literal, pageLiteral, quoted, string, symbolHash } from './literal.ts';
import { remedy } from '../../../../scripts/remedy.ts';

const printed = (content: Code): string => print(content, 120).text.trimEnd();

test.each([
  ['plain', `'plain'`],
  [`it's`, `"it's"`],
  [`"both" it's`, `"\\"both\\" it's"`],
  ['#{evil} #$0 #@x', `'#{evil} #$0 #@x'`],
  [`'#{evil} #$0 #@x #`, `"'\\#{evil} \\#$0 \\#@x #"`],
  ['back\\slash', `'back\\\\slash'`],
  ['\\', `'\\\\'`],
  ['a\r\n\tb', `"a\\r\\n\\tb"`],
  ['\u0000\u2028\u202e', `"\\u{0}\\u{2028}\\u{202E}"`],
  ['\ud800', `'\ufffd'`],
  ['😀é漢', `'😀é漢'`],
  ['\u{e0001}', `"\\u{E0001}"`],
])('%j is the literal %s', (value, expected) => {
  expect(printed(string(value))).toBe(expected);
});

test('pages have double quotes, in which nothing is live', () => {
  expect(printed(quoted('#{x} <!-- @include: x -->'))).toBe('"\\#{x} <\\u0021-- @include: x -->"');
  expect(printed(pageLiteral({ a: ['b', null] }))).toBe('{ "a" => ["b", nil] }');
});

test.each([
  [0, '0'],
  [-12345, '-12345'],
  [123456, '123_456'],
  [-1234567.25, '-1_234_567.25'],
  [1e21, '1.0e21'],
  [1.5e-7, '1.5e-7'],
])('%d is the literal %s', (value, expected) => {
  expect(printed(literal(value))).toBe(expected);
});

test('hashes have strings as they are, and symbols that are ours', () => {
  expect(printed(literal({ 'a-b': [true, null], constructor: { nested: 1 } }))).toBe(
    `{ 'a-b' => [true, nil], 'constructor' => { 'nested' => 1 } }`,
  );
  expect(printed(symbolHash([['one', literal(1)]]))).toBe('{ one: 1 }');
  expect(() => symbolHash([['a: evil', literal(1)]])).toThrow('Not an identifier');
});

const pieces = (
  '#{x}|#$x|#@x|#|\\|\\\\|"|\'|\n|\r\n|\u2028|\0|=begin|\n=end|__END__|\n__END__\n|# frozen_string_literal: false|' +
  '# -*- coding: utf-16 -*-|# shareable_constant_value: literal|<<~A|%q(|%w[|`|:a|->|;|end|\\u{41}|\\x41|\\c?|\\M-a|{|$|@'
).split('|');

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
);

const version = spawnSync('ruby', ['-e', 'print RUBY_VERSION'], { encoding: 'utf8' }).stdout;
const missing = version >= '3.1' ? undefined : `Ruby 3.1 or newer is not installed: ${remedy('Ruby')}`;

/** Runs a program in the real interpreter and gives what it prints. */
function run(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'literal-'));
  try {
    const file = join(folder, 'program.rb');
    writeFileSync(file, program);
    const { stdout, stderr, status } = spawnSync('ruby', [file], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(stderr.slice(0, 2000));
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const seed = 20261122;

interpreted('5,000 hostile strings are read back by the interpreter, byte for byte', missing, () => {
  const values = fc.sample(hostile, { numRuns: 5000, seed });
  const pushes = values.flatMap((value) => [
    comment([value, `a\n${value}`]),
    ...[string(value), quoted(value)].flatMap((content) => [trusted('values.push('), content, trusted(')')]),
  ]);
  const output = run(`# frozen_string_literal: true
values = []
${printed(lines(pushes))}
raise 'a comment was read' unless values.all?(&:frozen?) && __ENCODING__ == Encoding::UTF_8
puts(values.map { |value| value.unpack1('H*') })`);
  const expected = values.flatMap((value) => Array<string>(2).fill(Buffer.from(value).toString('hex')));
  expect(output.split('\n').slice(0, -1)).toEqual(expected);
});

interpreted('500 JSON values are read back by the interpreter', missing, () => {
  const values = fc.sample(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), { numRuns: 500, seed });
  const pushes = values.flatMap((value) => [trusted('values.push('), literal(value as never), trusted(')')]);
  const output = run(`require 'json'\nvalues = []\n${printed(lines(pushes))}\nputs JSON.generate(values)`);
  const texts = JSON.stringify(values, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part));
  expect(JSON.parse(output)).toEqual(JSON.parse(texts));
});
