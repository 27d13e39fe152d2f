import fc from 'fast-check';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { hostileText } from './hostile.fixture.ts';
import { api, dialect, enumeration, failure, object, operation, parameter, property, tag } from './pages.fixture.ts';
import { pages } from './pages.ts';
import { readPage } from './reader.fixture.ts';

test('every tag and model has a page, and the index links to all', () => {
  const parameters = ['a', 'b', 'c', 'd', 'e'].map((name) => parameter(name));
  const get = operation('get', { parameters, summary: 'Get it' });
  const things = api({
    description: 'About *things*',
    tags: [tag('Things', [get]), tag('Other Things', [get])],
    types: [object('Thing', []), enumeration('Kind', ['a'])],
    errors: [failure('Wrong', object('WrongData', []))],
  });
  const [index, ...others] = pages(things, dialect, 'Plain');
  expect(index?.path).toBe('README.md');
  expect(index?.text).toBe(`# Things in Plain

About *things*

## Operations

### [Things](sdks/things/README.md)

* [get](sdks/things/README.md#get) - Get it

### [Other Things](sdks/other-things/README.md)

* [get](sdks/other-things/README.md#get) - Get it

## Models

### operations

* [operations.get_response](models/operations/get_response.md)
* [operations.get_request](models/operations/get_request.md)

### components

* [components.Thing](models/components/Thing.md)
* [components.Kind](models/components/Kind.md)

## Errors

* [errors.Wrong](models/errors/Wrong.md)
* errors.AnyError - Every other error status
`);
  const linked = Array.from((index?.text ?? '').matchAll(/\]\(([^)#]+)\)/g), ([, path]) => path);
  expect(others.map(({ path }) => path).sort()).toEqual(linked.sort());
});

test.each([
  ['Authentication', 'authentication'],
  ['../../x', 'x'],
  ['CON', 'con-tag'],
  ['nul', 'nul-tag'],
  ['COM1', 'com1-tag'],
  ['', 'empty'],
  ['😀', 'u1f600'],
  ['__proto__', 'proto'],
])('the folder of the tag %j is %s', (name, folder) => {
  const files = pages(api({ tags: [tag(name, [])] }), dialect, 'Plain');
  expect(files[1]?.path).toBe(`sdks/${folder}/README.md`);
});

test('no two tags share a folder, and none leaves it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(hostileText, fc.string({ minLength: 250, maxLength: 400 }))), (tagNames) => {
      const files = pages(api({ tags: tagNames.map((name) => tag(name, [])) }), dialect, 'Plain');
      const folders = files.slice(1).map(({ path }) => path.toLowerCase());
      expect(new Set(folders).size).toBe(tagNames.length);
      for (const folder of folders) {
        expect(folder).toMatch(/^sdks\/[a-z0-9-]{1,120}\/readme\.md$/);
        expect(folder).not.toMatch(/^sdks\/(con|prn|aux|nul|(com|lpt)[0-9])\//);
      }
    }),
    { numRuns: 200 },
  );
});

test('hostile text everywhere leaves the pages as they would be without it', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 8, maxLength: 8 }), (texts) => {
      const written = pages(thingsWith(texts), dialect, 'Plain');
      const plain = pages(thingsWith(texts.map(() => 'plain')), dialect, 'Plain');
      expect(written.map(outline)).toEqual(plain.map(outline));
      for (const { text } of written) {
        const { html, openFence, targets } = readPage(text);
        expect([html, openFence]).toEqual([[], false]);
        expect(targets.filter((target) => !/^(https:|#|[\w./#-]+\.md)/.test(target))).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('every table of a page is padded', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 8, maxLength: 8 }), (texts) => {
      for (const { text } of pages(thingsWith(texts), dialect, 'Plain')) {
        for (const rows of text
          .split(/\n(?!\|)/)
          .map((lines) => lines.split('\n').filter((line) => line.startsWith('| ')))) {
          const widths = rows.map((row) => Array.from(row.replace(/<br\/>|\\\|/g, ' ')).length);
          expect(new Set(widths).size).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('links between pages go to pages', () => {
  const written = pages(thingsWith(Array<string>(8).fill('x')), dialect, 'Plain');
  const paths = new Set(written.map(({ path }) => path));
  const links = written.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/\]\(([^)#]+)/g), ([, target = '']) => posix.join(posix.dirname(path), target)),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !paths.has(link))).toEqual([]);
});

/** An API that has each of the texts in another place. */
function thingsWith(texts: readonly string[]): ReturnType<typeof api> {
  const [one = '', two = '', three = '', four = '', five = '', six = '', seven = '', eight = ''] = texts;
  const kind = enumeration('Kind', [one, two], { description: three });
  const thing = object('Thing', [property('kind', kind, { description: four, example: five }), property('b', kind)]);
  const parameters = [parameter(six, { description: seven, example: { value: eight } }), parameter('last')];
  const get = operation('get', { summary: one, description: two, parameters });
  return api({
    title: three,
    description: four,
    tags: [tag('Things', [get], five)],
    types: [kind, thing],
    errors: [{ ...failure('Wrong', thing), description: six }],
  });
}

/** What text must not change: how many headings there are, and tables of how many rows and columns. */
function outline({ text }: { text: string }): unknown {
  const { headings, tables } = readPage(text);
  return [headings.length, tables.map((rows) => rows.map((cells) => cells.length))];
}
