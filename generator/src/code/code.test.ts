import { expect, test } from 'vitest';
import {
  code,
  group,
  indent,
  join,
  line,
  lines,
  list,
  mark,
  nothing,
  paragraphs,
  ref,
  sequence,
  trusted,
  type Code,
} from './code.ts';
import { print, referencesIn } from './print.ts';

const text = (value: string): Code => trusted(value);

function printed(content: Code, width = 40): string {
  return print(content, width).text;
}

test('a template loses the indentation that its lines share, and its first and last empty line', () => {
  expect(
    printed(code`
      class ${text('A')} {
        b;

        c;
      }
    `),
  ).toBe('class A {\n  b;\n\n  c;\n}\n');
});

test('a value of several lines keeps the indentation of its hole', () => {
  const body = lines([text('first;'), text('second;')]);
  expect(
    printed(code`
      {
        ${body}
      }
    `),
  ).toBe('{\n  first;\n  second;\n}\n');
});

test('a line that holds nothing but an empty value disappears', () => {
  expect(
    printed(code`
      {
        ${nothing}
        b;
      }
    `),
  ).toBe('{\n  b;\n}\n');
});

test('text with line breaks is printed as lines of the same indentation', () => {
  expect(printed(indent(2, sequence([text('{\nfirst\nsecond')])))).toBe('{\n  first\n  second\n');
});

test('a list stands on one line where it fits, and one item a line where it does not', () => {
  const items = [text('first'), text('second'), text('third')];
  const call = (width: number): string => printed(code`call${list(items, { open: '(', close: ')' })};`, width);
  expect(call(27)).toBe('call(first, second, third);\n');
  expect(call(26)).toBe('call(\n  first,\n  second,\n  third,\n);\n');
});

test('only the outer list is broken where the inner ones then fit', () => {
  const inner = list([text('aaaa'), text('bbbb')], { open: '[', close: ']' });
  expect(printed(list([inner, inner], { open: '[', close: ']' }), 20)).toBe('[\n  [aaaa, bbbb],\n  [aaaa, bbbb],\n]\n');
});

test('a filled list has as many items on a line as fit', () => {
  const items = ['1', '22', '333', '4444', '55555'].map(text);
  expect(printed(list(items, { open: '[', close: ']', filled: true }), 14)).toBe(
    '[\n  1, 22, 333,\n  4444, 55555,\n]\n',
  );
});

test('a line break inside a group breaks it', () => {
  const items = [lines([text('first'), text('second')])];
  expect(printed(list(items, { open: '(', close: ')' }))).toBe('(\n  first\n  second,\n)\n');
});

test('what follows a group up to the next line break counts for whether it fits', () => {
  const inner = group(sequence([text('aaaa'), line, text('bbbb')]));
  expect(printed(sequence([inner, text(';;')]), 11)).toBe('aaaa bbbb;;\n');
  expect(printed(sequence([inner, text(';;;')]), 11)).toBe('aaaa\nbbbb;;;\n');
});

test('no line ends in a space, and paragraphs are one empty line apart', () => {
  expect(printed(paragraphs([text('first '), nothing, text('second')]))).toBe('first\n\nsecond\n');
});

test('what is referred to is known, once and in order of first use', () => {
  const scope = { name: 'Scope', module: 'models/scope', typeOnly: true };
  const user = { name: 'User', module: 'models/user', typeOnly: true };
  const content = group(join([ref(scope), indent(2, ref(user)), ref(scope)], text(', ')));
  expect(printed(content)).toBe('Scope, User, Scope\n');
  expect(referencesIn(content)).toEqual([scope, user]);
});

test('each line knows the innermost place in the spec that it stands for', () => {
  const outer = { file: 'openapi.yaml', pointer: '/components' };
  const inner = { file: 'openapi.yaml', pointer: '/components/schemas' };
  const content = mark(outer, lines([text('a'), mark(inner, text('b')), text('c')]));
  expect(print(lines([content, text('d')]), 40).sources).toEqual([outer, inner, outer, undefined]);
});

test('what is not Code cannot enter a template', () => {
  const forged = { kind: 'text', text: 'evil()' } as unknown as Code;
  expect(() => code`${forged}`).toThrow('Only Code can stand in a code template');
  // @ts-expect-error A bare string does not compile.
  expect(() => code`${'evil()'}`).toThrow('Only Code can stand in a code template');
});

test('10,000 nested groups print without a deep call stack', () => {
  let content = text('x');
  for (let depth = 0; depth < 10_000; depth++) content = group(content);
  expect(printed(content)).toBe('x\n');
});
