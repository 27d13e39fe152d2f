/** Random operations: parameters, bodies, responses, security and servers. */
import * as fc from 'fast-check';
import { type AnyPoll, anyPoll } from './any-poll.ts';
import { type Schemas } from './any-schema.ts';
import { type Data, fields, flag, json, marker, name, optional, own, text } from './any-text.ts';

const pathName = fc.constantFrom('id', 'user-id', 'class', 'path', "a'b", '`x`', `${marker}()`, '$', '漢');

export function parameter(schema: fc.Arbitrary<Data>, scalar: fc.Arbitrary<Data>): fc.Arbitrary<Data> {
  const common = { description: optional(text), deprecated: optional(flag), example: optional(json) };
  const token = fc.constantFrom('X-A', 'x-b', 'Cookie', "x'y", '`e_vil`', 'constructor', '__proto__', 'X-Plex-Token');
  return fc.oneof(
    fc
      .record({
        ...common,
        name: pathName,
        schema: scalar,
        explode: optional(flag),
        style: optional(fc.constantFrom('simple', 'label', 'matrix')),
      })
      .map((rest) => fields({ ...rest, in: 'path', required: true })),
    fc
      .record({
        ...common,
        name,
        schema,
        explode: optional(flag),
        allowReserved: optional(flag),
        required: optional(flag),
      })
      .map((rest) => fields({ ...rest, in: 'query' })),
    fc
      .record({ ...common, name, content: schema.map((inner) => ({ 'application/json': { schema: inner } })) })
      .map((rest) => fields({ ...rest, in: 'query' })),
    fc
      .record({ ...common, name: token, schema: scalar, required: optional(flag) })
      .map((rest) => fields({ ...rest, in: 'header' })),
    fc.record({ ...common, name: token, schema: scalar }).map((rest) => fields({ ...rest, in: 'cookie' })),
  );
}

const headerName = fc.oneof(
  name,
  fc.constantFrom('X-Total', 'x-total', 'Location', 'Link', 'ETag', 'Set-Cookie', `x_${marker}'`, 'X-Plex-Token'),
);

function header(schema: fc.Arbitrary<Data>): fc.Arbitrary<Data> {
  const common = { description: optional(text), required: optional(flag), deprecated: optional(flag) };
  return fc.oneof(
    fc.record({ ...common, schema, explode: optional(flag) }).map(fields),
    fc.record({ ...common, content: schema.map((inner) => ({ 'application/json': { schema: inner } })) }).map(fields),
  );
}

const mediaType = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  `application/vnd.${marker}+json`,
  'text/plain',
  'image/*',
  '*/*',
  'application/octet-stream',
  `text/x;a="*/${marker}()"`,
);

function content(schema: fc.Arbitrary<Data>, types: fc.Arbitrary<string>): fc.Arbitrary<Data> {
  return fc
    .dictionary(types, fc.record({ schema, example: optional(json) }).map(fields), { minKeys: 1, maxKeys: 2 })
    .map(own);
}

export function operation(all: fc.LetrecValue<Schemas>): fc.Arbitrary<Data> {
  const { schema, scalar, object } = all;
  const headers = fc.dictionary(headerName, header(schema), { maxKeys: 3 }).map(own);
  const response = fc
    .record({ description: text, headers: optional(headers), content: optional(content(schema, mediaType)) })
    .map(fields);
  const body = fc.oneof(
    content(schema, mediaType),
    fc
      .constantFrom('application/x-www-form-urlencoded', 'multipart/form-data')
      .chain((type) => object.map((form) => ({ [type]: { schema: form } }))),
  );
  return fc
    .record({
      operationId: optional(name),
      summary: optional(text),
      description: optional(text),
      deprecated: optional(flag),
      tags: optional(fc.uniqueArray(name, { maxLength: 2 })),
      parameters: fc.uniqueArray(parameter(schema, scalar), { maxLength: 6, selector: identityOf }),
      requestBody: optional(
        fc.record({ description: optional(text), content: body, required: optional(flag) }).map(fields),
      ),
      responses: fc
        .dictionary(
          fc.constantFrom('200', '201', '204', '2XX', '302', '304', '3XX', '400', '401', '4XX', '500', 'default'),
          response,
          {
            minKeys: 1,
            maxKeys: 4,
          },
        )
        .map(own),
      security: optional(
        fc.constantFrom<Data>([], [{}], [{ key: [] }], [{ key: [], login: [] }, {}], [{ basic: [] }, { bearer: [] }]),
      ),
      servers: optional(server.map((one) => [one])),
      waiting: optional(anyPoll),
    })
    .map(({ waiting, ...rest }) => (waiting ? withPoll(rest, waiting) : fields(rest)));
}

function withPoll(operation: Readonly<Record<string, Data | undefined>>, { poll, schema }: AnyPoll): Data {
  const responses = { 200: { description: 'There', content: { 'application/json': { schema } } } };
  return fields({ ...operation, responses: { ...(operation['responses'] as object), ...responses }, 'x-poll': poll });
}

export function identityOf(value: Data): string {
  const { name: own, in: place } = value as { name: string; in: string };
  return `${place} ${place === 'header' ? own.toLowerCase() : own}`;
}

export const server: fc.Arbitrary<Data> = fc.oneof(
  fc
    .constantFrom(
      'https://example.com',
      "https://example.com/'`$x",
      'http://localhost:1/',
      `https://example.com/*/${marker}()/*`,
    )
    .map((url) => ({ url })),
  fc
    .tuple(
      fc.constantFrom('v1', `';${marker}();'`, '`$(' + marker, `*/${marker}()`, "\\'"),
      fc.constantFrom('host', "a'b", 'class', 'fetch', '__proto__'),
    )
    .map(([value, variable]) => ({
      url: `https://example.com/\`{${variable}}`,
      variables: { [variable]: { default: value, enum: [value, 'other'] } },
    })),
  // Without defaults: users have to give these.
  fc
    .constantFrom('host', "a'b", 'class', 'fetch', '__proto__', 'security')
    .map((variable) => ({ url: `https://{${variable}}.example.com/\`{'v}` })),
);
