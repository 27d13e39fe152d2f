/** Random names and texts, most of which try to become code. */
import * as fc from 'fast-check';

/** What no generated file may hold as an identifier: it is no spelling of any name. */
export const marker = 'e_vil';

export type Data = null | boolean | number | string | Data[] | { [key: string]: Data };

const payloads = [
  `*/ ${marker}() /*`,
  `\`; ${marker}(); \``,
  '${' + `${marker}()}`,
  `'; ${marker}(); '`,
  `"; ${marker}(); "`,
  `\\'; ${marker}(); //`,
  `\\"+${marker}()+\\"`,
  `\n${marker}()\n`,
  `\r${marker}()\u2028${marker}()\u2029`,
  `</script>${marker}()`,
  `{@link ${marker}} @${marker}`,
  `\\u002a/ ${marker}()`,
  `\u0000${marker}()`,
  `]: ${marker}(), [`,
  `} ${marker}(); {`,
  `) => ${marker}()`,
  `\u202e${marker}()\ud800`,
  `*\u200b/${marker}()`,
  '\\',
  '``',
];

const word = fc.constantFrom(
  'pet',
  'User',
  'token',
  'created_at',
  'URL',
  'x-y',
  'Größe',
  '漢字',
  '1st',
  'a',
  'is active',
);

const awkward = fc.constantFrom(
  ...[
    '',
    ' ',
    '.',
    '..',
    '../../x',
    '/',
    'CON',
    'nul',
    'index',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'then',
  ],
  ...[
    'delete',
    'class',
    'default',
    'await',
    'arguments',
    'undefined',
    'options',
    'core',
    'request',
    'client',
    'json',
    'query',
  ],
  ...[
    'Promise',
    'Error',
    'Record',
    'Response',
    'SDKError',
    'contentType',
    'rawResponse',
    'operation',
    'path',
    'header',
  ],
  ...['X-A', 'x-a', 'Cookie', '😀', '*', '-1', '0', 'é', 'e\u0301'],
);

/** Any name: of a property, operation, tag, enum value. */
export const name = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: awkward },
  { weight: 2, arbitrary: fc.constantFrom(...payloads) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);

/** Any text: a title, a description. */
export const text = fc.oneof(
  fc.constantFrom('Plain.', 'Two\n\nparagraphs', 'A `code` and a * list'),
  fc
    .array(fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 3 })
    .map((parts) => parts.join(' ')),
);

export const json: fc.Arbitrary<Data> = fc.oneof(
  { weight: 3, arbitrary: text },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Data>(
      null,
      true,
      0,
      -1,
      1.5,
      1e21,
      [],
      [1, 2],
      [
        [1, 2],
        [3, 4],
      ],
      {},
      [
        { a: 1, b: 2 },
        { a: 1, b: 2 },
      ],
    ),
  },
  { weight: 1, arbitrary: fc.dictionary(name, text, { maxKeys: 2 }).map(own) },
);

/** A copy in which `__proto__` is a name like any other. */
export function own(record: Readonly<Record<string, Data>>): Data {
  return Object.fromEntries(Object.entries(record));
}

export function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

/** Without the fields that are undefined. */
export function fields(record: Readonly<Record<string, Data | undefined>>): Data {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Data] => entry[1] !== undefined));
}

export const flag = fc.boolean();
