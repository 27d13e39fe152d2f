import {
  any,
  choice,
  expected,
  extensibleMap,
  flag,
  ignored,
  leftOut,
  list,
  map,
  object,
  optional,
  refused,
  required,
  text,
} from './field.ts';
import type { Field, Shape } from './field.ts';
import { schemaFields } from './schema-fields.ts';
import { securityShapes } from './security-shapes.ts';

/**
 * The objects of OpenAPI 3.2, and what is made of each of their fields. What is new in it is read in 3.0 and 3.1 too.
 * https://spec.openapis.org/oas/v3.2.0
 */
export type ShapeName = keyof typeof shapes;

const schema = object('Schema');
const examples = { example: optional(any), examples: optional(map(object('Example'))) };
const swaggerParameter = refused('this is Swagger 2.0: put it under `schema`');

const parameterFields = {
  description: optional(text),
  required: optional(flag),
  deprecated: optional(flag),
  explode: optional(flag),
  schema: optional(schema),
  content: optional(map(object('MediaType'))),
  ...examples,
  'x-sensitive': optional(flag),
};

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'query'] as const;

/** The fields of a path that operations are read from; each is its HTTP method in lower case. */
export const operationMethods: readonly string[] = methods;

export const shapes = {
  OpenAPI: {
    title: 'the document',
    referable: false,
    fields: {
      openapi: required(text),
      $self: optional(text),
      info: required(object('Info')),
      jsonSchemaDialect: optional(text),
      servers: optional(list(object('Server'))),
      paths: optional(extensibleMap(object('PathItem'))),
      webhooks: leftOut('no webhook receivers are generated'),
      components: optional(object('Components')),
      security: optional(list(object('SecurityRequirement'))),
      tags: optional(list(object('Tag'))),
      externalDocs: ignored,
      'x-client-parameters': optional(list(object('Parameter'))),
      'x-speakeasy-globals': optional(object('ClientParameters')),
    },
  },
  ClientParameters: {
    title: 'client-level parameters',
    referable: false,
    fields: { parameters: required(list(object('Parameter'))) },
  },
  Info: {
    title: '`info`',
    referable: false,
    fields: {
      title: required(text),
      version: expected(text),
      summary: optional(text),
      description: optional(text),
      termsOfService: ignored,
      contact: ignored,
      license: ignored,
    },
  },
  Server: {
    title: 'a server',
    referable: false,
    fields: {
      url: required(text),
      name: optional(text),
      description: optional(text),
      variables: optional(map(object('ServerVariable'))),
    },
  },
  ServerVariable: {
    title: 'a server variable',
    referable: false,
    fields: { default: optional(text), enum: optional(list(text)), description: optional(text) },
  },
  PathItem: {
    title: 'a path',
    referable: true,
    fields: {
      summary: optional(text),
      description: optional(text),
      servers: optional(list(object('Server'))),
      parameters: optional(list(object('Parameter'))),
      ...Object.fromEntries(methods.map((method) => [method, optional(object('Operation'))])),
      additionalOperations: optional(map(object('Operation'))),
      trace: leftOut('no TRACE operations are generated: HTTP clients refuse to send them'),
    },
  },
  Operation: {
    title: 'an operation',
    referable: false,
    fields: {
      tags: optional(list(text)),
      summary: optional(text),
      description: optional(text),
      externalDocs: ignored,
      operationId: optional(text),
      parameters: optional(list(object('Parameter'))),
      requestBody: optional(object('RequestBody')),
      responses: expected(extensibleMap(object('Response'))),
      callbacks: leftOut('no callback receivers are generated'),
      deprecated: optional(flag),
      security: optional(list(object('SecurityRequirement'))),
      servers: optional(list(object('Server'))),
      'x-poll': optional(object('Poll')),
      consumes: refused('this is Swagger 2.0: name the media types under `requestBody.content`'),
      produces: refused('this is Swagger 2.0: name the media types under `responses.<status>.content`'),
    },
  },
  Poll: {
    title: '`x-poll`',
    referable: false,
    fields: {
      name: required(text),
      until: required(text),
      in: optional(list(any)),
      interval: optional(any),
      expires: optional(text),
    },
  },
  Parameter: {
    title: 'a parameter',
    referable: true,
    fields: {
      name: required(text),
      in: required(text),
      style: optional(text),
      allowReserved: optional(flag),
      allowEmptyValue: ignored,
      ...parameterFields,
      type: swaggerParameter,
      format: swaggerParameter,
      items: swaggerParameter,
      enum: swaggerParameter,
      default: swaggerParameter,
      collectionFormat: refused('this is Swagger 2.0: say it with `style` and `explode`'),
    },
  },
  RequestBody: {
    title: 'a request body',
    referable: true,
    fields: { description: optional(text), content: required(map(object('MediaType'))), required: optional(flag) },
  },
  MediaType: {
    title: 'a media type',
    referable: true,
    fields: {
      schema: optional(schema),
      itemSchema: leftOut('the body is read and written whole, as text: its items are not separated yet'),
      ...examples,
      encoding: optional(map(object('Encoding'))),
      prefixEncoding: leftOut('the parts of a body are encoded by name, not by position'),
      itemEncoding: leftOut('the parts of a body are encoded by name, not by position'),
    },
  },
  Encoding: {
    title: 'an encoding',
    referable: false,
    fields: {
      contentType: optional(text),
      headers: leftOut('no headers are sent with a part of a body'),
      style: optional(text),
      explode: optional(flag),
      allowReserved: optional(flag),
      encoding: leftOut('a part of a body has no parts of its own'),
      prefixEncoding: leftOut('a part of a body has no parts of its own'),
      itemEncoding: leftOut('a part of a body has no parts of its own'),
    },
  },
  Response: {
    title: 'a response',
    referable: true,
    fields: {
      summary: optional(text),
      description: expected(text),
      headers: optional(map(object('Header'))),
      content: optional(map(object('MediaType'))),
      links: leftOut('no methods are generated that follow links'),
      schema: refused('this is Swagger 2.0: put it under `content.<media type>.schema`'),
    },
  },
  Header: {
    title: 'a header',
    referable: true,
    fields: { style: optional(choice('simple')), allowReserved: ignored, allowEmptyValue: ignored, ...parameterFields },
  },
  Example: {
    title: 'an example',
    referable: true,
    fields: {
      summary: optional(text),
      description: optional(text),
      value: optional(any),
      dataValue: optional(any),
      serializedValue: ignored,
      externalValue: ignored,
    },
  },
  Tag: {
    title: 'a tag',
    referable: false,
    fields: {
      name: required(text),
      summary: optional(text),
      description: optional(text),
      externalDocs: ignored,
      parent: leftOut('the groups of operations stand side by side'),
      kind: ignored,
    },
  },
  Components: {
    title: '`components`',
    referable: false,
    fields: {
      schemas: optional(map(schema)),
      responses: optional(map(object('Response'))),
      parameters: optional(map(object('Parameter'))),
      examples: optional(map(object('Example'))),
      requestBodies: optional(map(object('RequestBody'))),
      headers: optional(map(object('Header'))),
      securitySchemes: optional(map(object('SecurityScheme'))),
      pathItems: optional(map(object('PathItem'))),
      mediaTypes: optional(map(object('MediaType'))),
      // Only what uses them is worth a warning.
      links: ignored,
      callbacks: ignored,
    },
  },
  SecurityRequirement: { title: 'a security requirement', referable: false, fields: {} },
  ...securityShapes,
  Discriminator: {
    title: 'a discriminator',
    referable: false,
    fields: { propertyName: required(text), mapping: optional(map(text)), defaultMapping: optional(text) },
  },
  Schema: {
    title: 'a schema',
    referable: true,
    fields: schemaFields,
  },
} satisfies Readonly<Record<string, Shape>>;

export const shapeNames = Object.keys(shapes) as ShapeName[];

/** A shape by its name. */
export function shapeOf(name: ShapeName): Shape {
  return shapes[name];
}

/** The fields of a shape by name: a map, because a name in a document may be `constructor`. */
export function fieldsOf(name: ShapeName): ReadonlyMap<string, Field> {
  return fieldMaps.get(name) ?? new Map<string, Field>();
}

const fieldMaps = new Map(shapeNames.map((name) => [name, new Map(Object.entries<Field>(shapes[name].fields))]));
