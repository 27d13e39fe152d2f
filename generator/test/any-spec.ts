/** Random small specs: every construct in every place, with names and texts that try to become code. */
import * as fc from 'fast-check';
import { identityOf, operation, parameter, server } from './any-operation.ts';
import { componentName, schemas } from './any-schema.ts';
import { type Data, fields, marker, name, optional, text } from './any-text.ts';

/** A whole document, as JSON data. */
export const anySpec: fc.Arbitrary<Data> = fc
  .uniqueArray(componentName, { minLength: 1, maxLength: 4 })
  .chain((names) => {
    const all = schemas(names);
    return fc
      .record({
        title: fc.oneof(
          text,
          fc.constantFrom('Pet', 'Get User', 'Client', 'Class', 'Result', '漢字', '1', '', 'Pets Group'),
        ),
        version: text,
        description: optional(text),
        components: fc.array(fc.oneof(all.object, all.object, all.scalar), {
          minLength: names.length,
          maxLength: names.length,
        }),
        operations: fc.array(fc.tuple(fc.constantFrom('get', 'put', 'post', 'delete', 'patch'), operation(all)), {
          minLength: 1,
          maxLength: 4,
        }),
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
        paths: Object.fromEntries(
          operations.map(([method, value], index) => [pathOf(value, index), { [method]: value }]),
        ),
        components: {
          schemas: Object.fromEntries(names.map((key, index) => [key, components[index] ?? {}])),
          securitySchemes: {
            key: { type: 'apiKey', in: 'header', name: "X-Key'`", description: texts[1] ?? '' },
            login: { type: 'apiKey', in: 'query', name: `key ${texts[2] ?? ''}` },
            basic: { type: 'http', scheme: 'basic' },
            bearer: { type: 'http', scheme: 'bearer', description: texts[3] ?? '' },
          },
        },
      }));
  });

/** The same with names that are longer than a line of code, and than what file systems hold. */
export const anyLongSpec: fc.Arbitrary<Data> = fc
  .tuple(anySpec, fc.constantFrom('n'.repeat(300), 'aB'.repeat(90), 'A b c d '.repeat(9)))
  .map(
    ([spec, long]) =>
      JSON.parse(
        JSON.stringify(spec)
          // Also where a $ref or x-poll points at it.
          .replaceAll(/(?<=["/])(token|created_at)(?=["/])/g, long)
          .replaceAll(/(?<=["/])User(?=["/])/g, 'x'.repeat(200)),
      ) as Data,
  );

/** A path with all of an operation's path parameters, and literal text that tries to be more. */
function pathOf(value: Data, index: number): string {
  const { parameters } = value as unknown as { parameters: readonly { name: string; in: string }[] };
  const placeholders = parameters.filter((one) => one.in === 'path').map((one) => `/{${one.name}}`);
  return `/${['plain', `'${marker}()'`, '`$' + marker + '`', `*/${marker}()/*`][index] ?? ''}/${index}${placeholders.reverse().join('')}`;
}
