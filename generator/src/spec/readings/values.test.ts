import { describe, expect, it } from 'vitest';
import { inspect, inspectFiles, header } from '../inspect.ts';
import { testReadings } from './cases.ts';

testReadings([
  {
    rule: 'wrong-kind',
    text: 'paths: {/a: {get: {operationId: 1e3, summary: yes, description: true, responses: {}}}}',
    told: [
      '4:33 text belongs here, and this is the number 1e3: read as "1e3"',
      '4:65 text belongs here, and this is true: read as "true"',
    ],
    as: 'paths: {/a: {get: {operationId: "1e3", summary: yes, description: "true", responses: {}}}}',
  },
  {
    rule: 'wrong-kind',
    text: 'paths: {}\ntags: [{name: 0x10}, {name: -0}]',
    told: [
      '5:15 text belongs here, and this is the number 0x10: read as "0x10"',
      '5:29 text belongs here, and this is the number -0: read as "-0"',
    ],
    as: 'paths: {}\ntags: [{name: "0x10"}, {name: "-0"}]',
  },
  {
    rule: 'unknown-value',
    text: 'paths: {}\ncomponents: {schemas: {A: {type: String}, B: {type: [nul, strin]}}}',
    told: [
      '5:34 "String" is none of string, number, integer, boolean, array, object, null: read as "string"',
      '5:54 "nul" is none of string, number, integer, boolean, array, object, null: read as "null", "string"',
    ],
    as: "paths: {}\ncomponents: {schemas: {A: {type: string}, B: {type: ['null', string]}}}",
  },
  {
    rule: 'invalid-pattern',
    text: 'paths: {}\ncomponents: {schemas: {A: {type: string, pattern: "(?i)a"}}}',
    told: '5:51 "(?i)a" is not a regular expression: it is left out',
    as: 'paths: {}\ncomponents: {schemas: {A: {type: string}}}',
  },
]);

describe('a value of the wrong kind is read as it is meant', () => {
  const operation = (fields: string) => `paths: {/a: {get: {operationId: a, ${fields}}}}`;
  const schema = (fields: string) => `paths: {}\ncomponents: {schemas: {A: {${fields}}}}`;
  const security = 'components: {securitySchemes: {k: {type: apiKey, name: k, in: header}}}';
  it.each([
    // Nothing at all.
    [operation('description: , parameters: , responses: {}'), operation('responses: {}')],
    [
      operation('parameters: [null, {name: a, in: query, schema: {}}, null], responses: {}'),
      operation('parameters: [{name: a, in: query, schema: {}}], responses: {}'),
    ],
    [operation('responses: {200: }'), operation('responses: {200: {}}')],
    [operation('responses: '), 'paths: {/a: {get: {operationId: a}}}'],
    [schema('properties: , required: null, type: object'), schema('type: object')],
    [schema('properties: {a: , b: {type: string}}'), schema('properties: {a: {}, b: {type: string}}')],
    ['paths: {/a: }', 'paths: {/a: {}}'],
    // An object without fields, as some writers make it.
    [operation('responses: []'), operation('responses: {}')],
    [schema('properties: [], items: []'), schema('properties: {}, items: {}')],
    // One item where a list belongs, and a list where one belongs.
    [operation('tags: a, responses: {}'), operation('tags: [a], responses: {}')],
    [
      operation('parameters: {name: a, in: query, schema: {}}, responses: {}'),
      operation('parameters: [{name: a, in: query, schema: {}}], responses: {}'),
    ],
    [
      operation('parameters: {a: {name: a, in: query, schema: {}}}, responses: {}'),
      operation('parameters: [{name: a, in: query, schema: {}}], responses: {}'),
    ],
    [
      operation('description: [a, b], summary: [c], responses: {}'),
      operation('description: "a\\nb", summary: c, responses: {}'),
    ],
    [`paths: {}\nsecurity: {k: []}\n${security}`, `paths: {}\nsecurity: [{k: []}]\n${security}`],
    [`paths: {}\nsecurity: {}\n${security}`, `paths: {}\nsecurity: [{}]\n${security}`],
    [`paths: {}\nsecurity: [k]\n${security}`, `paths: {}\nsecurity: [{k: []}]\n${security}`],
    [schema('items: [{type: string}], type: [array]'), schema('items: {type: string}, type: [array]')],
    [schema('required: a'), schema('required: [a]')],
    // No type at all.
    [schema('type: {type: string}, items: {type: [string, 5]}'), schema('items: {}')],
    [schema('type: 5, items: {type: {$ref: "#/components/schemas/A"}}'), schema('items: {}')],
    [schema('type: []'), schema('')],
    [schema('required: true'), schema('')],
    // Text where an object belongs.
    [operation('responses: {200: fine}'), operation('responses: {200: {description: fine}}')],
    ['paths: {}\ntags: [a]', 'paths: {}\ntags: [{name: a}]'],
    [
      schema('items: string, additionalProperties: "false"'),
      schema('items: {type: string}, additionalProperties: false'),
    ],
    // Flags and numbers in quotes.
    [
      schema('deprecated: "True", readOnly: 0, minLength: "5", maximum: "1.5"'),
      schema('deprecated: true, readOnly: false, minLength: 5, maximum: 1.5'),
    ],
    [schema('maximum: today, minItems: -1, maxItems: 1.5'), schema('')],
    // Text that stands elsewhere.
    [
      'x-text: hello\ntags: [{name: a, description: {$ref: "#/x-text"}}]',
      'x-text: hello\ntags: [{name: a, description: hello}]',
    ],
    ['tags: [{name: a, description: {$ref: intro.md}}]', 'tags: [{name: a}]'],
  ])('%s', (text, as) => {
    const value = (document: string) => {
      const { spec, diagnostics } = inspect(header + document);
      return {
        value: JSON.stringify(spec?.root.value),
        errors: diagnostics.filter(({ rule }) => rule === 'wrong-kind').map(({ severity }) => severity),
      };
    };
    const read = value(text);
    expect(read.value).toBe(value(as).value);
    expect(new Set(read.errors)).toEqual(new Set(['warning']));
    const strict = inspect(header + text, true).diagnostics.filter(({ rule }) => rule === 'wrong-kind');
    expect(new Set(strict.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });
});

describe('what is not clear stays an error', () => {
  it.each([
    ['paths: {/a: 5}', '4:13 error wrong-kind an object belongs here, and this is the number 5'],
    ['paths: 5', '4:8 error wrong-kind an object belongs here, and this is the number 5'],
    [
      'components: {schemas: {A: {deprecated: maybe}}}\npaths: {}',
      '4:40 error wrong-kind true or false belongs here, and this is the string "maybe"',
    ],
  ])('%s', (text, line) => {
    expect(inspect(header + text).lines.filter((found) => found.includes('wrong-kind'))).toEqual([line]);
  });
});

it('still points at the right place where items have gone', () => {
  const text = `${header}paths: {}\ntags:\n  - null\n  - {name: b, nam: b}\n`;
  expect(inspect(text).lines).toEqual([
    '4:1 warning no-operations there is no operation',
    '6:5 warning wrong-kind there is null in the list: it is left out',
    '7:15 warning unknown-field a tag has no field "nam": it is ignored',
  ]);
});

it.each(['1', '2.0', '1e3', '2020.10', '2020-01-01', '1.10'])('keeps the version %s as the file has it', (version) => {
  const files = [
    { 'a.yaml': `openapi: 3.1.0\ninfo: {title: T, version: ${version}}\npaths: {}\n` },
    { 'a.yaml': `openapi: 3.1.0\ninfo: {title: T, version: &v ${version} }\npaths: {}\n` },
    { 'a.json': `{"openapi": "3.1.0", "info": {"title": "T", "version": ${version}}, "paths": {}}` },
  ];
  for (const file of files.slice(0, version.includes('-') ? 2 : 3)) {
    const { spec, diagnostics } = inspectFiles(file);
    expect(spec?.root.get('info')?.text('version')).toBe(version);
    const told = diagnostics
      .filter(({ rule }) => rule === 'wrong-kind')
      .map(({ message, hint }) => ({ message, hint }));
    const message = `text belongs here, and this is the number ${version}: read as "${version}"`;
    expect(told).toEqual(version.includes('-') ? [] : [{ message, hint: `put it in quotes: "${version}"` }]);
  }
});

it('tells that the type null needs quotes', () => {
  const found = inspect(`${header}paths: {}\ncomponents: {schemas: {A: {type: [string, null]}}}\n`).diagnostics;
  expect(found.filter(({ rule }) => rule === 'wrong-kind').map(({ message, hint }) => ({ message, hint }))).toEqual([
    {
      message: `the word 'null' belongs here, and without quotes this is no word: read as "string", "null"`,
      hint: "put it in quotes: 'null'",
    },
  ]);
});
