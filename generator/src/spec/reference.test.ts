import { describe, expect, it } from 'vitest';
import { header, inspect, inspectFiles } from './inspect.ts';

const withSchemas = (list: string) =>
  `${header}paths: {/a: {get: {operationId: a, responses: {}}}}\ncomponents:\n  schemas:\n${list}`;
const schemaOf = (list: string, name: string) =>
  inspect(withSchemas(list)).spec?.root.get('components')?.get('schemas')?.get(name);

describe('a local reference', () => {
  it('leads to its target, whose place the node has', () => {
    const text = withSchemas(
      "    A: {properties: {b: {$ref: '#/components/schemas/B', description: here}}}\n    B: {type: string}\n",
    );
    const { spec, lines } = inspect(text);
    const schemas = spec?.root.get('components')?.get('schemas');
    const b = schemas?.get('A')?.get('properties')?.get('b');
    expect(lines).toEqual([]);
    expect(b?.value).toBe(schemas?.get('B')?.value);
    expect(b?.source.pointer).toBe('/components/schemas/B');
    expect(b?.key).toBe('b');
    expect(b?.reference).toMatchObject({
      name: 'B',
      description: 'here',
      summary: undefined,
      target: '#/components/schemas/B',
      source: { pointer: '/components/schemas/A/properties/b' },
    });
    expect(schemas?.get('B')?.reference).toBeUndefined();
  });

  it('undoes its escapes, and does not name what has no name', () => {
    const list = `    A: {items: {$ref: '#/paths/~1a~1%7Bid~0%7D/get/responses/200/content/a~1b/schema'}}\n`;
    const path = `paths: {'/a/{id~}': {get: {responses: {200: {content: {a/b: {schema: {type: string}}}}}}}}\n`;
    const items = inspect(withSchemas(list).replace(/paths: .*\n/, path))
      .spec?.root.get('components')
      ?.get('schemas')
      ?.get('A')
      ?.get('items');
    expect(items?.text('type')).toBe('string');
    expect(items?.reference?.name).toBeUndefined();
    expect(items?.source.pointer).toBe('/paths/~1a~1{id~0}/get/responses/200/content/a~1b/schema');
  });

  it('follows chains and takes the name of the last link', () => {
    const a = schemaOf(
      "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/C'}\n    C: {type: string}\n",
      'A',
    );
    expect([a?.text('type'), a?.reference?.name]).toEqual(['string', 'C']);
  });

  it.each([
    [
      "{$ref: '#/components/schemas/Usr'}",
      '"#/components/schemas/Usr" leads nowhere: openapi.yaml#/components/schemas has no "Usr"',
      'did you mean "User"?',
    ],
    [
      "{$ref: '#/components/schemas/constructor'}",
      '"#/components/schemas/constructor" leads nowhere: openapi.yaml#/components/schemas has no "constructor"',
      'correct the reference, or add what it names',
    ],
    [
      "{$ref: '#/openapi/length'}",
      '"#/openapi/length" leads nowhere: openapi.yaml#/openapi has no "length"',
      'correct the reference, or add what it names',
    ],
    [
      "{$ref: 'none.yaml'}",
      '"none.yaml" can\'t be read: there is no such file',
      'check the path; it is relative to where the command runs or to the referring file',
    ],
    [
      "{$ref: 'https://a.b/c.yaml#/d'}",
      '"https://a.b/c.yaml#/d" is on the network, and nothing is fetched',
      'download the file, keep it beside the spec and refer to it by its relative path',
    ],
    [
      "{$ref: 'urn:a:b'}",
      '"urn:a:b" is not a reference to a file',
      'refer to a file by its relative path, such as ./schemas.yaml#/User',
    ],
    [
      "{$ref: '#User'}",
      '"#User" leads nowhere: openapi.yaml has no $anchor "User"',
      'refer to a place by its path, such as #/components/schemas/User',
    ],
  ])('%s', (schema, message, hint) => {
    const { diagnostics, lines } = inspect(withSchemas(`    User: {type: object}\n    A: ${schema}\n`));
    expect(lines).toEqual([expect.stringMatching(/^8:15 error (unresolved|unsupported)-reference /)]);
    expect(lines[0]).toContain(message);
    expect(diagnostics[0]?.hint).toBe(hint);
  });

  it('is refused when it leads back to itself', () => {
    const { lines } = inspect(
      withSchemas("    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n"),
    );
    expect(lines).toEqual([
      '7:15 error reference-loop the reference leads back to itself: "#/components/schemas/B" -> "#/components/schemas/A" -> "#/components/schemas/B"',
      '8:15 error reference-loop the reference leads back to itself: "#/components/schemas/A" -> "#/components/schemas/B" -> "#/components/schemas/A"',
    ]);
  });

  it('is followed where OpenAPI has none, with a warning', () => {
    const { spec, lines } = inspect(
      `${header}paths: {/a: {get: {operationId: a, responses: {$ref: '#/x-responses'}}}}\nx-responses: {200: {description: ok}}`,
    );
    expect(lines).toEqual([
      '4:48 warning misplaced-reference OpenAPI has no reference here; it is followed all the same',
    ]);
    expect(spec?.root.get('paths')?.get('/a')?.get('get')?.get('responses')?.get('200')?.text('description')).toBe(
      'ok',
    );
  });

  it('must lead to an object', () => {
    expect(inspect(withSchemas("    A: {$ref: '#/openapi'}\n")).lines).toEqual([
      '7:15 error wrong-kind the reference leads to the string "3.1.0", not to a schema',
    ]);
  });

  it.each(['', '#'])('must not lead to the whole description, as %j does', (reference) => {
    expect(inspect(withSchemas(`    A: {type: array, items: {$ref: '${reference}'}}\n`)).lines).toContain(
      '7:36 error wrong-kind the reference leads to the whole description, not to a schema',
    );
  });

  it('is data in examples and defaults, and a name in properties', () => {
    const list = "    A: {default: {$ref: nowhere}, examples: [{$ref: '#/no'}], properties: {$ref: {type: string}}}\n";
    const { lines } = inspect(withSchemas(list));
    expect(lines).toEqual([]);
    expect(schemaOf(list, 'A')?.get('properties')?.get('$ref')?.text('type')).toBe('string');
    expect(schemaOf(list, 'A')?.data('default')).toEqual({ $ref: 'nowhere' });
  });

  it('may stand beside a summary and description; the rest is ignored, or refused in a path', () => {
    const text = `${header}paths:
  /a: {$ref: '#/components/pathItems/a', description: here}
  /b: {$ref: '#/components/pathItems/b', get: {}}
components:
  pathItems: {b: {}, a: {put: {operationId: a, responses: {200: {$ref: '#/components/responses/ok', summary: s, content: {}}}}}}
  responses: {ok: {description: ok}}
`;
    expect(inspect(text).lines).toEqual([
      '6:42 error beside-reference what "get" mean beside a path\'s $ref is undefined',
      '8:113 warning beside-reference "content" beside a $ref is ignored',
    ]);
  });
});

describe('a reference to another file', () => {
  it('is relative to the referring file, and each file is read once', () => {
    const { spec, lines } = inspectFiles({
      'openapi.yaml': `${header}paths:\n  /a: {$ref: './paths/a.yaml'}\n  /b: {$ref: paths/a.yaml}\ncomponents: {schemas: {User: {type: string}}}\n`,
      'paths/a.yaml':
        "get:\n  operationId: a\n  responses: {200: {description: ok, content: {application/json: {schema: {$ref: 'models.json#/User'}}}}}\n",
      'paths/models.json':
        '{"User": {"properties": {"self": {"$ref": "#/User"}, "pet": {"$ref": "my%20pet.yaml"}, "root": {"$ref": "../openapi.yaml#/components/schemas/User"}}}}',
      'paths/my pet.yaml': "type: object\nproperties: {owner: {$ref: './models.json#/User'}}\n",
    });
    expect(lines).toEqual([
      '6:3 warning duplicate-operation-id GET /b is the same operation as GET /a: the path is left out',
    ]);
    expect(spec?.files.map((file) => file.replace(/.*\/(?=openapi)|.*\/(?=paths)/, ''))).toEqual([
      'openapi.yaml',
      'paths/a.yaml',
      'paths/models.json',
      'paths/my pet.yaml',
    ]);
    const user = spec?.root
      .get('paths')
      ?.get('/a')
      ?.get('get')
      ?.get('responses')
      ?.get('200')
      ?.get('content')
      ?.get('application/json')
      ?.get('schema');
    expect(user?.reference?.name).toBe('User');
    expect(user?.get('properties')?.get('self')?.value).toBe(user?.value);
    const pet = user?.get('properties')?.get('pet');
    expect(pet?.reference?.name).toBe('my pet');
    expect(pet?.get('properties')?.get('owner')?.value).toBe(user?.value);
    expect(user?.get('properties')?.get('root')?.source.file).toMatch(/\/openapi\.yaml$/);
  });

  it('shows what is wrong in that file, once', () => {
    const { lines } = inspectFiles({
      'openapi.yaml': withSchemas(
        "    A: {$ref: 'other.yaml#/A'}\n    B: {$ref: 'other.yaml#/B'}\n    C: {$ref: 'broken.yaml#/A'}\n    D: {$ref: 'broken.yaml#/B'}\n",
      ),
      'other.yaml': 'A:\n  type: strin\nB: {$ref: "#/A"}\n',
      'broken.yaml': 'a: b: c\n',
    });
    expect(lines).toEqual([
      'broken.yaml:1:5 error syntax bad indentation of a mapping entry',
      'other.yaml:2:9 warning unknown-value "strin" is none of string, number, integer, boolean, array, object, null: read as "string"',
    ]);
  });
});
