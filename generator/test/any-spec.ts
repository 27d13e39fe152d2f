/** Random small specs: every construct in every place, with names and texts that try to become code. */
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

const word = fc.constantFrom('pet', 'User', 'token', 'created_at', 'URL', 'x-y', 'Größe', '漢字', '1st', 'a', 'is active');

const awkward = fc.constantFrom(
  ...['', ' ', '.', '..', '../../x', '/', 'CON', 'nul', 'index', '__proto__', 'constructor', 'prototype', 'toString', 'then'],
  ...['delete', 'class', 'default', 'await', 'arguments', 'undefined', 'options', 'core', 'request', 'client', 'json', 'query'],
  ...['Promise', 'Error', 'Record', 'Response', 'SDKError', 'contentType', 'rawResponse', 'operation', 'path', 'header'],
  ...['X-A', 'x-a', 'Cookie', '😀', '*', '-1', '0', 'é', 'e\u0301'],
);

/** Longer than a line of code, and than what file systems hold. */
const long = fc.constantFrom('n'.repeat(300), 'aB'.repeat(90), 'A b c d '.repeat(9));

/** Any name: of a property, operation, tag, enum value. */
export const name = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: awkward },
  { weight: 2, arbitrary: fc.constantFrom(...payloads) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);

/** Any text: a title, a description. */
const text = fc.oneof(
  fc.constantFrom('Plain.', 'Two\n\nparagraphs', 'A `code` and a * list'),
  fc.array(fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 3 }).map((parts) => parts.join(' ')),
);

const json: fc.Arbitrary<Data> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: fc.constantFrom<Data>(null, true, 0, -1, 1.5, 1e21, [], [1, 2], [[1, 2], [3, 4]], {}, [{ a: 1, b: 2 }, { a: 1, b: 2 }]) },
  { weight: 1, arbitrary: fc.dictionary(name, text, { maxKeys: 2 }).map(own) },
);

/** A copy in which `__proto__` is a name like any other. */
function own(record: Readonly<Record<string, Data>>): Data {
  return Object.fromEntries(Object.entries(record));
}

const componentName = fc.oneof(
  fc.constantFrom('Pet', 'User', 'Error', 'Petinput', 'pet', 'PetError', 'Promise', 'PetResponse', 'CON', 'index', 'Index'),
  fc.constantFrom('constructor', '__proto__', '0', '-', '.', '..', '_', 'a.b', 'PetsGroup', 'Shape', 'x'.repeat(200)),
);

function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

/** Without the fields that are undefined. */
function fields(record: Readonly<Record<string, Data | undefined>>): Data {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Data] => entry[1] !== undefined));
}

const flag = fc.boolean();

function reference(components: readonly string[]): fc.Arbitrary<Data> {
  return fc.constantFrom(...components).map((component) => ({ $ref: `#/components/schemas/${component}` }));
}

interface Schemas {
  readonly scalar: Data;
  readonly object: Data;
  readonly schema: Data;
}

function schemas(components: readonly string[]): fc.LetrecValue<Schemas> {
  return fc.letrec<Schemas>((tie: fc.LetrecTypedTie<Schemas>) => ({
    scalar: fc.oneof(
      fc.record({ title: optional(text), description: optional(text), format: optional(fc.constantFrom('date', 'date-time', 'byte', 'uuid', 'uri', 'password', `'${marker}`)), pattern: optional(fc.constantFrom(`'; ${marker}; '`, '`[$]' + marker, `\\\\"${marker}`, `.*/ ${marker} /*`)), minLength: optional(fc.nat(3)), examples: optional(fc.tuple(text)), default: optional(text), deprecated: optional(flag) }).map((rest) => fields({ type: 'string', ...rest })),
      fc.record({ format: optional(fc.constantFrom('int32', 'int64')), minimum: optional(fc.integer({ min: -5, max: 5 })), type: fc.constantFrom<Data>('integer', 'number', ['integer', 'null']) }).map(fields),
      fc.constantFrom<Data>({ type: 'boolean' }, { type: ['boolean', 'null'] }, {}, true, { type: 'null' }, { type: 'object' }, { const: 1 }, { const: true }),
      text.map((value) => ({ const: value })),
      fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).chain((values) => fc.constantFrom<Data>({ type: 'string', enum: values }, { enum: [...values, null] }, { anyOf: [{ type: 'string', enum: values }, { type: 'string' }] })),
      fc.uniqueArray(fc.integer({ min: -2, max: 3 }), { minLength: 1 }).map((values) => ({ type: 'integer', enum: values })),
      fc.uniqueArray(name, { minLength: 2, maxLength: 3 }).chain((values) => fc.array(text, { minLength: values.length, maxLength: values.length }).map((titles) => ({ oneOf: values.map((value, index) => ({ const: value, title: titles[index] ?? '' })) }))),
    ),
    object: fc
      .record({
        properties: fc.uniqueArray(name, { maxLength: 4 }),
        types: fc.array(tie('schema'), { minLength: 4, maxLength: 4 }),
        additionalProperties: optional(fc.oneof(flag, tie('schema'))),
        description: optional(text),
        title: optional(fc.oneof(text, fc.constantFrom('Pet', 'Titled', 'PetsGroup', 'PetResponse'))),
        marks: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { minLength: 4, maxLength: 4 }),
        required: fc.nat(4),
      })
      .map(({ properties, types, marks, required, ...rest }) =>
        fields({
          type: 'object',
          ...rest,
          required: properties.slice(0, required).filter((_, index) => !JSON.stringify(types[index]).includes('$ref')),
          properties: Object.fromEntries(properties.map((property, index) => [property, marked(types[index] ?? true, marks[index] ?? 0)])),
        }),
      ),
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 4, arbitrary: tie('scalar') },
      { weight: 2, arbitrary: reference(components) },
      { weight: 3, arbitrary: tie('object') },
      { weight: 1, arbitrary: tie('schema').map((items) => ({ type: 'array', items })) },
      { weight: 1, arbitrary: tie('schema').map((values) => ({ type: 'object', additionalProperties: values })) },
      { weight: 1, arbitrary: fc.tuple(reference(components), tie('object')).map((parts) => ({ allOf: parts })) },
      { weight: 1, arbitrary: fc.array(tie('schema'), { minLength: 2, maxLength: 3 }).chain((variants) => fc.constantFrom<Data>({ oneOf: variants }, { anyOf: [...variants, { type: 'null' }] })) },
      { weight: 1, arbitrary: reference(components).map((item) => ({ oneOf: [item, { type: 'array', items: item }] })) },
      { weight: 1, arbitrary: fc.tuple(fc.uniqueArray(reference(components), { minLength: 1, maxLength: 3, selector: JSON.stringify }), name, name).map(([variants, propertyName, value]) => ({ oneOf: variants, discriminator: { propertyName, mapping: { [value]: (variants[0] as { $ref: string }).$ref } } })) },
    ),
  }));
}

function marked(schema: Data, mark: number): Data {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  return { ...schema, ...[{}, { readOnly: true }, { writeOnly: true }, { 'x-sensitive': true }][mark] };
}

const pathName = fc.constantFrom('id', 'user-id', 'class', 'path', "a'b", '`x`', `${marker}()`, '$', '漢');

function parameter(schema: fc.Arbitrary<Data>, scalar: fc.Arbitrary<Data>): fc.Arbitrary<Data> {
  const common = { description: optional(text), deprecated: optional(flag), example: optional(json) };
  const token = fc.constantFrom('X-A', 'x-b', 'Cookie', "x'y", 'x`z', 'e_vil', 'constructor', '__proto__', 'X-Plex-Token');
  return fc.oneof(
    fc.record({ ...common, name: pathName, schema: scalar, explode: optional(flag), style: optional(fc.constantFrom('simple', 'label', 'matrix')) }).map((rest) => fields({ ...rest, in: 'path', required: true })),
    fc.record({ ...common, name, schema, explode: optional(flag), allowReserved: optional(flag), required: optional(flag) }).map((rest) => fields({ ...rest, in: 'query' })),
    fc.record({ ...common, name, content: schema.map((inner) => ({ 'application/json': { schema: inner } })) }).map((rest) => fields({ ...rest, in: 'query' })),
    fc.record({ ...common, name: token, schema: scalar, required: optional(flag) }).map((rest) => fields({ ...rest, in: 'header' })),
    fc.record({ ...common, name: token, schema: scalar }).map((rest) => fields({ ...rest, in: 'cookie' })),
  );
}

const mediaType = fc.constantFrom('application/json', 'application/json; charset=utf-8', `application/vnd.${marker}+json`, 'text/plain', 'image/*', '*/*', 'application/octet-stream', `text/x;a="*/${marker}()"`);

function content(schema: fc.Arbitrary<Data>, types: fc.Arbitrary<string>): fc.Arbitrary<Data> {
  return fc.dictionary(types, fc.record({ schema, example: optional(json) }).map(fields), { minKeys: 1, maxKeys: 2 }).map(own);
}

function operation(all: fc.LetrecValue<Schemas>): fc.Arbitrary<Data> {
  const { schema, scalar, object } = all;
  const response = fc.record({ description: text, content: optional(content(schema, mediaType)) }).map(fields);
  const body = fc.oneof(
    content(schema, mediaType),
    fc.constantFrom('application/x-www-form-urlencoded', 'multipart/form-data').chain((type) => object.map((form) => ({ [type]: { schema: form } }))),
  );
  return fc
    .record({
      operationId: optional(name),
      summary: optional(text),
      description: optional(text),
      deprecated: optional(flag),
      tags: optional(fc.uniqueArray(name, { maxLength: 2 })),
      parameters: fc.uniqueArray(parameter(schema, scalar), { maxLength: 6, selector: identityOf }),
      requestBody: optional(fc.record({ description: optional(text), content: body, required: optional(flag) }).map(fields)),
      responses: fc.dictionary(fc.constantFrom('200', '201', '204', '2XX', '400', '401', '4XX', '500', 'default'), response, { minKeys: 1, maxKeys: 4 }).map(own),
      security: optional(fc.constantFrom<Data>([], [{}], [{ key: [] }], [{ key: [], login: [] }, {}], [{ basic: [] }, { token: [] }])),
      servers: optional(server.map((one) => [one])),
    })
    .map(fields);
}

function identityOf(value: Data): string {
  const { name: own, in: place } = value as { name: string; in: string };
  return `${place} ${place === 'header' ? own.toLowerCase() : own}`;
}

const server: fc.Arbitrary<Data> = fc.oneof(
  fc.constantFrom('https://example.com', "https://example.com/'`$x", 'http://localhost:1/', `https://example.com/*/${marker}()/*`).map((url) => ({ url })),
  fc.tuple(fc.constantFrom('v1', `';${marker}();'`, '`$(' + marker, `*/${marker}()`, "\\'"), fc.constantFrom('host', "a'b", 'class', 'fetch', '__proto__')).map(([value, variable]) => ({
    url: `https://example.com/\`{${variable}}`,
    variables: { [variable]: { default: value, enum: [value, 'other'] } },
  })),
);

/** A whole document, as JSON data. */
export const anySpec: fc.Arbitrary<Data> = fc.uniqueArray(componentName, { minLength: 1, maxLength: 4 }).chain((names) => {
  const all = schemas(names);
  return fc
    .record({
      title: fc.oneof(text, fc.constantFrom('Pet', 'Get User', 'Client', 'Class', 'Result', '漢字', '1', '', 'Pets Group')),
      version: text,
      description: optional(text),
      components: fc.array(fc.oneof(all.object, all.object, all.scalar), { minLength: names.length, maxLength: names.length }),
      operations: fc.array(fc.tuple(fc.constantFrom('get', 'put', 'post', 'delete', 'patch'), operation(all)), { minLength: 1, maxLength: 4 }),
      tags: optional(fc.uniqueArray(name, { maxLength: 2 })),
      servers: fc.array(server, { minLength: 1, maxLength: 2 }),
      globals: fc.uniqueArray(parameter(all.schema, all.scalar), { maxLength: 2, selector: identityOf }),
      texts: fc.array(text, { minLength: 4, maxLength: 4 }),
    })
    .map(({ title, version, description, components, operations, tags, servers, globals, texts }) => ({
      openapi: '3.1.0',
      info: fields({ title, version, description }),
      servers,
      ...(tags ? { tags: tags.map((tag) => ({ name: tag, description: texts[0] ?? '' })) } : {}),
      'x-client-parameters': globals.filter((global) => (global as { in: string }).in !== 'path'),
      paths: Object.fromEntries(operations.map(([method, value], index) => [pathOf(value, index), { [method]: value }])),
      components: {
        schemas: Object.fromEntries(names.map((key, index) => [key, components[index] ?? {}])),
        securitySchemes: {
          key: { type: 'apiKey', in: 'header', name: "X-Key'`", description: texts[1] ?? '' },
          login: { type: 'apiKey', in: 'query', name: `key ${texts[2] ?? ''}` },
          basic: { type: 'http', scheme: 'basic' },
          token: { type: 'http', scheme: 'bearer', description: texts[3] ?? '' },
        },
      },
    }));
});

/** A path with all of an operation's path parameters, and literal text that tries to be more. */
function pathOf(value: Data, index: number): string {
  const { parameters } = value as unknown as { parameters: readonly { name: string; in: string }[] };
  const placeholders = parameters.filter((one) => one.in === 'path').map((one) => `/{${one.name}}`);
  return `/${['plain', `'${marker}()'`, '`$' + marker + '`', `*/${marker}()/*`][index] ?? ''}/${index}${placeholders.reverse().join('')}`;
}
