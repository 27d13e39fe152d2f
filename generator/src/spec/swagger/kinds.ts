/** The objects of Swagger 2.0 that become others in OpenAPI 3.0. https://spec.openapis.org/oas/v2.0 */
export interface ObjectKind {
  /** What must stand here for a conversion to make anything of it. */
  readonly wanted?: 'an object' | 'a list';
  /** Texts without which it means nothing. */
  readonly needs?: readonly string[];
  /** Whether the conversion moves it, so that it has to say where it stood. */
  readonly marked?: boolean;
  /** Whether a reference is replaced by what it leads to, where OpenAPI 3.0 has something else in its place. */
  readonly inlined?: boolean;
  readonly fields?: Readonly<Record<string, Kind>>;
  /** What stands under any other name that is no extension. */
  readonly names?: Kind;
  readonly items?: Kind;
}

const object = { wanted: 'an object' } as const;
const schemaFields = {
  properties: 'schemas',
  items: 'schema',
  additionalProperties: 'schema',
  allOf: 'schemaList',
  anyOf: 'schemaList',
  oneOf: 'schemaList',
} as const;

const operations = {
  get: 'operation',
  put: 'operation',
  post: 'operation',
  delete: 'operation',
  options: 'operation',
  head: 'operation',
  patch: 'operation',
} as const;

export type Kind =
  | 'document'
  | 'paths'
  | 'path'
  | 'operation'
  | 'parameters'
  | 'namedParameters'
  | 'parameter'
  | 'responses'
  | 'response'
  | 'headers'
  | 'header'
  | 'schemas'
  | 'schemaList'
  | 'schema'
  | 'schemes'
  | 'scheme'
  /** Anything else: it stays what it is. */
  | 'data';

export const kinds: Readonly<Record<Kind, ObjectKind>> = {
  document: {
    fields: {
      paths: 'paths',
      definitions: 'schemas',
      parameters: 'namedParameters',
      responses: 'responses',
      securityDefinitions: 'schemes',
    },
  },
  paths: { ...object, names: 'path' },
  path: { ...object, inlined: true, fields: { parameters: 'parameters', ...operations } },
  operation: { ...object, fields: { parameters: 'parameters', responses: 'responses' } },
  parameters: { wanted: 'a list', items: 'parameter' },
  namedParameters: { ...object, names: 'parameter' },
  parameter: { ...object, needs: ['name', 'in'], marked: true, inlined: true, fields: { schema: 'schema' } },
  responses: { ...object, names: 'response' },
  response: { ...object, marked: true, inlined: true, fields: { schema: 'schema', headers: 'headers' } },
  headers: { ...object, names: 'header' },
  header: { ...object, marked: true },
  schemas: { names: 'schema' },
  schemaList: { items: 'schema' },
  schema: { marked: true, fields: schemaFields },
  schemes: { ...object, names: 'scheme' },
  scheme: { ...object, marked: true },
  data: {},
};
