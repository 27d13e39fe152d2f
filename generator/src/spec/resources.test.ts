import { describe, expect, it } from 'vitest';
import { header, inspect, inspectFiles } from './inspect.ts';

const schemas = (text: string): string =>
  `${header}paths: {}\ncomponents:\n  schemas:\n    ${text.trim().replaceAll('\n', '\n    ')}\n`;

/** Where the property `a` of the schema `A` leads, through references and lists. */
function target(files: string | Readonly<Record<string, string>>): string {
  const { spec, lines } = inspectFiles(typeof files === 'string' ? { 'openapi.yaml': files } : files);
  const a = spec?.root.get('components')?.get('schemas')?.get('A')?.get('properties')?.get('a');
  const found = lines.filter((line) => / (error|left-out) /.test(line));
  const { file, pointer } = (a?.get('items') ?? a)?.source ?? { file: '', pointer: 'nowhere' };
  return [`${file.replace(/.*\//, '')}#${pointer}`, ...found].join('\n');
}

describe('a reference by a name leads to what has the name', () => {
  it.each([
    ['an $anchor', "A: {properties: {a: {$ref: '#user'}}}\nB: {$anchor: user}", '/components/schemas/B'],
    [
      'an anchor in a part',
      "A: {properties: {a: {$ref: '#x'}, b: {$anchor: x}}}",
      '/components/schemas/A/properties/b',
    ],
    ['an $id', 'A: {properties: {a: {$ref: user}}}\nB: {$id: user}', '/components/schemas/B'],
    [
      'an $id that is a URL',
      'A: {properties: {a: {$ref: https://example.com/user}}}\nB: {$id: https://example.com/user}',
      '/components/schemas/B',
    ],
    [
      'an $id relative to that of the schema around it',
      'A: {$id: https://example.com/v1/a, properties: {a: {$ref: b}}}\nB: {$id: https://example.com/v1/b}',
      '/components/schemas/B',
    ],
    [
      'an anchor of an $id',
      "A: {properties: {a: {$ref: 'user#name'}}}\nB: {$id: user, properties: {n: {$anchor: name}}}\nC: {$anchor: name}",
      '/components/schemas/B/properties/n',
    ],
    [
      'a pointer from an $id',
      "A: {properties: {a: {$ref: 'user#/properties/n'}}}\nB: {$id: user, properties: {n: {}}}",
      '/components/schemas/B/properties/n',
    ],
    [
      'a pointer from the $id of the schema around it',
      "A: {$id: a, $defs: {x: {}}, properties: {a: {$ref: '#/$defs/x'}}}",
      '/components/schemas/A/$defs/x',
    ],
    ['the schema around it with an $id', "A: {$id: a, properties: {a: {$ref: '#'}}}", '/components/schemas/A'],
    [
      'a pointer from the document, whatever the $id',
      "A: {$id: https://example.com/a, properties: {a: {$ref: '#/components/schemas/B'}}}\nB: {}",
      '/components/schemas/B',
    ],
    [
      'itself by $recursiveRef',
      "A: {properties: {a: {type: array, items: {$recursiveRef: '#'}}}}",
      '/components/schemas/A',
    ],
    [
      'the nearest $recursiveAnchor by $recursiveRef',
      "A: {properties: {a: {$recursiveAnchor: true, items: {$recursiveRef: '#'}}}}",
      '/components/schemas/A/properties/a',
    ],
    [
      'the only $dynamicAnchor',
      "A: {$dynamicAnchor: node, properties: {a: {$dynamicRef: '#node'}}}",
      '/components/schemas/A',
    ],
    [
      'an $anchor by $dynamicRef',
      "A: {properties: {a: {$dynamicRef: '#b'}}}\nB: {$anchor: b}",
      '/components/schemas/B',
    ],
    [
      'a pointer by $dynamicRef',
      "A: {$id: a, properties: {a: {$dynamicRef: '#/$defs/x'}}, $defs: {x: {}}}",
      '/components/schemas/A/$defs/x',
    ],
    [
      'a name with signs of its own',
      "A: {properties: {a: {$ref: '#x'}}}\n'a/b%20#c': {$anchor: x}",
      '/components/schemas/a~1b%20#c',
    ],
    [
      'a property that is called default',
      "A: {properties: {a: {$ref: '#x'}, default: {$anchor: x}}}",
      '/components/schemas/A/properties/default',
    ],
  ])('%s', (_, text, pointer) => {
    expect(target(schemas(text))).toBe(`openapi.yaml#${pointer}`);
  });

  it('in another file', () => {
    const main = (reference: string) => schemas(`A: {properties: {a: {$ref: '${reference}'}}}\nZ: {$ref: b.yaml}`);
    const file = '$id: https://example.com/b\n$defs: {x: {$anchor: x, $id: c}}\n';
    for (const reference of ['b.yaml#x', 'b.yaml#/$defs/x']) {
      expect(target({ 'openapi.yaml': main(reference), 'b.yaml': file })).toBe('b.yaml#/$defs/x');
    }
  });

  it('and is named by its place', () => {
    const { spec } = inspect(schemas("A: {properties: {a: {$ref: '#x'}}}\nUser: {$anchor: x}"));
    const a = spec?.root.get('components')?.get('schemas')?.get('A')?.get('properties')?.get('a');
    expect(a?.reference?.name).toBe('User');
  });
});

it('a $dynamicRef with several possible targets is left out, with a warning', () => {
  const text = "A: {properties: {a: {$dynamicRef: '#x'}}}\nB: {$dynamicAnchor: x}\nC: {$dynamicAnchor: x}";
  expect(inspect(schemas(text), true).lines).toEqual([
    '4:1 warning no-operations there is no operation',
    '7:26 warning left-out "$dynamicRef": it may lead to several schemas, so any value fits',
  ]);
});

it('names that nothing refers to, and what only tools ask for, are passed over', () => {
  const text =
    'A: {$id: https://example.com/a, $anchor: a, $dynamicAnchor: b, $recursiveAnchor: true, $comment: c, $schema: s, $vocabulary: {v: true}}';
  expect(inspect(schemas(text), true).lines).toEqual(['4:1 warning no-operations there is no operation']);
});

it('a name that nothing has is refused', () => {
  expect(inspect(schemas("A: {properties: {a: {$ref: '#x'}}}")).lines).toContain(
    '7:32 error unresolved-reference "#x" leads nowhere: openapi.yaml has no $anchor "x"',
  );
});

it('data is no schema', () => {
  const text = "A: {example: {$id: a, $ref: '#b'}, properties: {a: {const: {$anchor: x}, examples: [{$ref: '#x'}]}}}";
  const { spec, lines } = inspect(schemas(text));
  expect(lines).toEqual(['4:1 warning no-operations there is no operation']);
  expect(JSON.stringify(spec?.root.get('components')?.value)).toContain('"examples":[{"$ref":"#x"}]');
});
