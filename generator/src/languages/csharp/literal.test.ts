import * as fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { errorsOf, missingDotnet, project, run } from '../../../test/dotnet.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { code, lines, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { documented, exceptionTag, parameterTag } from './comment.ts';
import { double, identifier, literal, number, string } from './literal.ts';

const home = mkdtempSync(join(tmpdir(), 'csharp-literal-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const printed = (content: Code): string => print(content, 120).text.trimEnd();

test.each([
  ['plain', '"plain"'],
  ['a "b" \\', '"a \\"b\\" \\\\"'],
  ['{x} {{y}} $"@"', '"{x} {{y}} $\\"@\\""'],
  ['a\r\n\t', '"a\\r\\n\\t"'],
  ['\u0000\u0085\u2028\u202e\ufeff', '"\\u0000\\u0085\\u2028\\u202e\\ufeff"'],
  ['\ud800', '"\ufffd"'],
  ['😀é漢', '"😀é漢"'],
  ['\u{e0001}\u{f0000}', '"\\U000e0001\\U000f0000"'],
])('%j is the literal %s', (value, expected) => {
  expect(printed(string(value))).toBe(expected);
});

test.each([
  [0, '0'],
  [-0, '0'],
  [2 ** 31 - 1, '2147483647'],
  [2 ** 31, '2147483648L'],
  [2 ** 60, '1152921504606847000D'],
  [1.5, '1.5'],
  [1e21, '1e+21'],
  [5e-324, '5e-324'],
])('%d is the number %s', (value, expected) => {
  expect(printed(number(value))).toBe(expected);
});

test('a value is an object of its type', () => {
  expect(printed(literal([true, null, 1, 'x']))).toBe('[true, null, 1, "x"]');
  expect(printed(double(2))).toBe('2D');
});

test('a keyword is a name behind an @, and nothing but a name is one', () => {
  expect(printed(identifier('class'))).toBe('@class');
  expect(printed(identifier('Class'))).toBe('Class');
  for (const text of ['', '1a', 'a-b', 'a b', 'a;', '@a', 'é']) expect(() => identifier(text)).toThrow('identifier');
});

test('a comment keeps within its columns, and nothing in it becomes XML or ends it', () => {
  const text = `${'word '.repeat(30)}\n</summary> & <b>\n\n- \`code\` of an item\u2028System.Exit();`;
  expect(printed(documented([text, 'More'], [], trusted('int X;')))).toBe(`/// <summary>
/// word word word word word word word word word word word word word word word word word word word word word
/// word word word word word word word word word &lt;/summary&gt; &amp; &lt;b&gt;
///
/// - <c>code</c> of an item System.Exit();
/// </summary>
/// <remarks>
/// <para>More</para>
/// </remarks>
int X;`);
});

const fragments = [
  '"',
  '"""',
  '\\',
  '\\u0041',
  '\\x41',
  '{',
  '}',
  '{x}',
  '$"',
  '@"',
  '*/',
  '/*',
  '//',
  '///',
  '`',
  '#if',
];
const tags = [
  '</summary>',
  '<see cref="X"/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#0;',
  '<?x',
  '<',
  '&',
  "'",
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...fragments, ...tags, '\n', '\r', '\u0085', '\u2028', '\0', ' ', '\ud83d', '\ufffe'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);

test('in comments a parameter that is a keyword has no @', () => {
  const tags = [parameterTag(identifier('class'), 'The class.'), parameterTag(identifier('size'), 'The size.')];
  expect(printed(documented([], tags, identifier('class')))).toBe(`/// <param name="class">The class.</param>
/// <param name="size">The size.</param>
@class`);
});

interpreted('5,000 hostile strings and 1,000 numbers are what the compiler reads', missingDotnet, () => {
  const texts = fc.sample(hostile, { numRuns: 5000, seed: 20261122 });
  const numbers = fc.sample(
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.maxSafeInteger()),
    {
      numRuns: 1000,
      seed: 20261122,
    },
  );
  const members = texts.map((text, index) =>
    documented(
      [text, `a\n${text}\n- ${text}`, `\`${text}\``],
      [parameterTag(trusted('value'), text), exceptionTag(trusted('System.Exception'), text)],
      code`public static string S${trusted(String(index))}(int value) => ${string(text)};`,
    ),
  );
  const values = numbers.map((value) => code`values.Add(${number(value)}); values.Add(${double(value)});`);
  const source = printed(
    lines([
      trusted('using System.Collections.Generic;'),
      trusted('/// <summary>Values.</summary>'),
      trusted('public static class Values\n{'),
      ...members,
      trusted(
        '/// <summary>Numbers.</summary>\npublic static List<double> Numbers()\n{\nvar values = new List<double>();',
      ),
      ...values,
      trusted('return values;\n}\n}'),
    ]),
  );
  const file = project(
    home,
    { 'Values.cs': source, 'Program.cs': program },
    {
      properties: {
        OutputType: 'Exe',
        GenerateDocumentationFile: 'true',
        InvariantGlobalization: 'true',
        NoWarn: 'CS1591',
      },
    },
  );
  expect(errorsOf(file)).toEqual([]);
  const output = JSON.parse(run(file)) as { texts: string[]; numbers: number[] };
  expect(output.texts).toEqual(texts.map((text) => Buffer.from(text.toWellFormed()).toString('hex')));
  expect(output.numbers).toEqual(numbers.flatMap((value) => [value + 0, value + 0]));
});

const program = `
using System;
using System.Linq;
using System.Text;

var texts = typeof(Values).GetMethods()
    .Where(method => method.ReturnType == typeof(string) && method.IsStatic)
    .OrderBy(method => int.Parse(method.Name[1..]))
    .Select(method => '"' + Convert.ToHexStringLower(Encoding.UTF8.GetBytes((string)method.Invoke(null, [0])!)) + '"');
var numbers = Values.Numbers().Select(value => value.ToString("R"));
Console.Write($$"""{"texts":[{{string.Join(',', texts)}}],"numbers":[{{string.Join(',', numbers)}}]}""");
`;
