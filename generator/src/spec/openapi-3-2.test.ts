import { describe, expect, it, test } from 'vitest';
import { inspect, inspectFiles } from './inspect.ts';

const header = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\nservers: [{url: https://example.com, name: main}]\n";
const none = "{operationId: a, responses: {'204': {summary: Done, description: Done.}}}";

describe('$self', () => {
  const schemas = 'components: {schemas: {A: {type: string}}}\n';
  const rootWith = (self: string, reference: string) =>
    `${header}$self: ${self}\npaths: {}\n${schemas.replace('}}}', `}, B: {$ref: '${reference}'}}}`)}`;
  const typeOfB = (text: string, more: Record<string, string> = {}) => {
    const { spec, lines } = inspectFiles({ 'openapi.yaml': text, ...more });
    expect(lines.filter((line) => line.includes('reference'))).toEqual([]);
    return spec?.root.get('components')?.get('schemas')?.get('B')?.text('type');
  };

  it.each([
    ['https://example.com/api', 'https://example.com/api#/components/schemas/A'],
    ['https://example.com', 'https://example.com/#/components/schemas/A'],
    ['https://example.com/v1/api', 'api#/components/schemas/A'],
    ['/v1/api', '../v1/api#/components/schemas/A'],
    ['https://example.com/api#ignored', '#/components/schemas/A'],
  ])('%s is what %s calls', (self, reference) => {
    expect(typeOfB(rootWith(self, reference))).toBe('string');
  });

  it('is called by other files too, which are found by their place', () => {
    const root = rootWith('https://example.com/api', 'more/other.yaml#/B');
    const other = { 'more/other.yaml': "B: {$ref: 'https://example.com/api#/components/schemas/A'}\n" };
    expect(typeOfB(root, other)).toBe('string');
  });

  it('fetches nothing', () => {
    const { lines } = inspect(rootWith('https://example.com/api', 'https://example.com/other#/A'));
    expect(lines.map((line) => line.replace(/^\S+ /, ''))).toContain(
      'error unsupported-reference "https://example.com/other#/A" is on the network, and nothing is fetched',
    );
  });
});

test('what is not generated is named, and nothing else is', () => {
  const { lines } = inspect(`${header}tags:
  - {name: a, summary: All of A, parent: b, kind: nav}
  - {name: b}
paths:
  /a:
    query:
      operationId: query
      tags: [a]
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {b: {type: string}}}
            prefixEncoding: [{contentType: text/plain}]
            itemEncoding: {contentType: text/plain}
      responses:
        '200':
          summary: Found
          description: Found.
          content:
            application/json: {$ref: '#/components/mediaTypes/A'}
            application/jsonl: {itemSchema: {type: object}}
    additionalOperations: {LINK: ${none}}
components:
  mediaTypes:
    A: {schema: {type: string, xml: {nodeType: attribute}}, examples: {a: {dataValue: x, serializedValue: '"x"'}}}
  securitySchemes:
    a:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: https://example.com/.well-known/oauth-authorization-server
      flows:
        deviceAuthorization: {deviceAuthorizationUrl: https://example.com/device, tokenUrl: https://example.com/token, scopes: {}}
`);
  expect(lines).toEqual([
    '5:34 warning left-out "parent": the groups of operations stand side by side',
    '16:13 warning left-out "prefixEncoding": the parts of a body are encoded by name, not by position',
    '17:13 warning left-out "itemEncoding": the parts of a body are encoded by name, not by position',
    '24:33 warning left-out "itemSchema": the body is read and written whole, as text: its items are not separated yet',
  ]);
});

test('a requirement names a security scheme by its name or by a reference', () => {
  const text = (name: string) => `${header}paths: {/a: {get: ${none}}}
security: [{'${name}': []}]
components: {securitySchemes: {a: {type: http, scheme: bearer}}}
`;
  expect(inspect(text('#/components/securitySchemes/a')).lines).toEqual([]);
  expect(inspect(text('#/components/securitySchemes/b')).lines).toEqual([
    '5:13 warning unknown-security-scheme there is no security scheme "#/components/securitySchemes/b": it is left out',
  ]);
});
