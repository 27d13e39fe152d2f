import { isObject, put } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { removeField, replaceField, setOrigin } from '../origin.ts';
import { alternatives, quote } from '../quote.ts';
import { removeParameters } from './parameter-lists.ts';
import type { Reading, Tell } from './reading.ts';

const rule = {
  id: 'unsupported-field',
  severity: 'tolerated',
  explanation: 'A feature that would make the generated code wrong is an error.',
} as const;

/** What Swagger 2.0 had beside a parameter, response or operation, and OpenAPI 3 has elsewhere. */
export const swaggerReadings: readonly Reading[] = [
  { ...rule, on: 'Operation', when: 'parameters', read: readBodyParameters },
  ...['consumes', 'produces'].map((field): Reading => ({
    ...rule,
    on: 'Operation',
    when: field,
    read(operation, tell) {
      const message = `${quote(field)} is of Swagger 2.0: it is left out`;
      tell(operation.sourceOf(field), message, 'name the media types under content', 'key');
      removeField(operation, field);
    },
  })),
  ...(['Parameter', 'Header'] as const).map((on): Reading => ({ ...rule, on, read: readSchemaFields })),
  {
    ...rule,
    on: 'Response',
    when: 'schema',
    read(response, tell) {
      const schema = response.child('schema');
      const isRead = isObject(schema?.value) && !response.has('content');
      const reading = isRead ? 'read as the schema of application/json' : 'it is left out';
      const message = `"schema" beside a response is of Swagger 2.0: ${reading}`;
      tell(response.sourceOf('schema'), message, 'put it under content.<media type>.schema', 'key');
      if (isRead) {
        const media = { schema: schema.value };
        setOrigin(media, 'schema', response.sourceOf('schema'));
        replaceField(response, 'content', { 'application/json': media });
      }
      removeField(response, 'schema');
    },
  },
];

/** Keywords that stood beside a parameter. */
const keywords = [
  ...['type', 'format', 'items', 'enum', 'default', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems', 'nullable'],
];

const collections: Readonly<Record<string, JsonObject>> = {
  csv: { explode: false },
  multi: { explode: true },
  ssv: { style: 'spaceDelimited', explode: false },
  pipes: { style: 'pipeDelimited', explode: false },
};

function readSchemaFields(parameter: Node, tell: Tell): void {
  const found = keywords.filter((key) => parameter.has(key));
  const [first] = found;
  if (first !== undefined) {
    const isRead = !parameter.has('schema') && !parameter.has('content');
    const names = alternatives(found.map((key) => quote(key))).replace(' or ', ' and ');
    const verb = found.length > 1 ? 'belong' : 'belongs';
    const reading = isRead ? 'read as its schema' : found.length > 1 ? 'they are left out' : 'it is left out';
    tell(
      parameter.sourceOf(first),
      `${names} ${verb} to the schema of a parameter: ${reading}`,
      'write schema: {…}',
      'key',
    );
    const schema: JsonObject = {};
    for (const key of found) {
      setOrigin(schema, key, parameter.sourceOf(key));
      put(schema, key, parameter.data(key));
      removeField(parameter, key);
    }
    if (schema['type'] === 'file') Object.assign(schema, { type: 'string', format: 'binary' });
    if (isRead) replaceField(parameter, 'schema', schema);
  }
  readCollection(parameter, tell);
}

function readCollection(parameter: Node, tell: Tell): void {
  if (!parameter.has('collectionFormat')) return;
  const format = parameter.text('collectionFormat') ?? '';
  const meant = Object.hasOwn(collections, format) && parameter.has('in') ? collections[format] : undefined;
  const reading = meant ? `read as ${JSON.stringify(meant)}` : 'it is left out';
  const message = `"collectionFormat" is of Swagger 2.0: ${reading}`;
  tell(parameter.sourceOf('collectionFormat'), message, 'say it with style and explode', 'key');
  for (const [key, value] of Object.entries(meant ?? {})) {
    if (!parameter.has(key)) replaceField(parameter, key, value);
  }
  removeField(parameter, 'collectionFormat');
}

/** Parameters in the body or a form: the request body. */
function readBodyParameters(operation: Node, tell: Tell): void {
  const all = operation.get('parameters')?.items() ?? [];
  const bodies = all.filter((parameter) => parameter.text('in') === 'body');
  const fields = all.filter((parameter) => parameter.text('in') === 'formData');
  const [first] = [...bodies, ...fields];
  if (first === undefined) return;
  const isRead = !operation.has('requestBody');
  for (const parameter of [...bodies, ...fields]) {
    const place = quote(parameter.text('in') ?? '');
    const reading = isRead ? 'read as a request body' : 'it is left out';
    tell(
      parameter.sourceOf('in'),
      `a parameter in ${place} is of Swagger 2.0: ${reading}`,
      'describe it as a requestBody',
    );
  }
  const [body] = bodies;
  if (isRead) replaceField(operation, 'requestBody', body ? bodyOf(body, operation) : formOf(fields, operation));
  removeParameters(operation, (parameter) => ['body', 'formData'].includes(parameter.text('in') ?? ''));
}

function bodyOf(parameter: Node, operation: Node): JsonObject {
  const type = operation.texts('consumes').find((each) => each.includes('/')) ?? 'application/json';
  const media: JsonObject = { schema: parameter.data('schema') ?? {} };
  setOrigin(media, 'schema', parameter.sourceOf('schema'));
  return described({ content: { [type]: media }, required: parameter.flag('required') }, parameter);
}

function formOf(fields: readonly Node[], operation: Node): JsonObject {
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const field of fields) {
    const name = field.text('name') ?? '';
    const schema: JsonObject = isObject(field.data('schema')) ? { ...(field.data('schema') as JsonObject) } : {};
    for (const key of keywords) if (field.has(key)) put(schema, key, field.data(key));
    if (schema['type'] === 'file') Object.assign(schema, { type: 'string', format: 'binary' });
    put(properties, name, described(schema, field));
    setOrigin(properties, name, field.source);
    if (field.flag('required')) required.push(name);
  }
  const hasFile = Object.values(properties).some((schema) => isObject(schema) && schema['format'] === 'binary');
  const isMultipart = hasFile || operation.texts('consumes').includes('multipart/form-data');
  const type = isMultipart ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  return { content: { [type]: { schema: { type: 'object', properties, required } } }, required: required.length > 0 };
}

function described(value: JsonObject, parameter: Node): JsonObject {
  const description = parameter.text('description');
  return description === undefined ? value : { ...value, description };
}
