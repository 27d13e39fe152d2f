/** Request bodies and responses -> Body, Response, ErrorBody and the fields of a call's result. */
import { concreteType, essence, isRange, preference } from '../spec/media-type.ts';
import type { Node } from '../spec/node.ts';
import type {
  Body,
  BodyPart,
  Content,
  Encoding,
  ErrorBody,
  Operation,
  Property,
  Response,
  ResultField,
  Style,
} from './api.ts';
import { firstExample } from './lower-parameter.ts';
import { isRedirection } from './outcomes.ts';
import { bytes, describe, example, string, unknown, type SchemaLowering } from './lower-schema.ts';
import { offeredMedia, type OfferedMedia } from './offered-media.ts';
import type { Place } from './place.ts';
import { reason } from './reason.ts';
import { chosenName } from './schema.ts';

export function lowerBody(operation: Node, name: string, lowering: SchemaLowering): Body | undefined {
  const node = operation.get('requestBody');
  const offered = offeredMedia(node, 'request', lowering.report);
  const [chosen, ...others] = offered.toSorted((a, b) => rank(a) - rank(b));
  if (node === undefined || chosen === undefined) return undefined;
  if (others.length > 0) {
    lowering.report({
      severity: 'warning',
      rule: 'several-request-media-types',
      message: `the body is sent as ${chosen.contentType}; ${others.map(({ contentType }) => contentType).join(', ')} is not generated`,
      source: node.sourceOf('content'),
      hint: 'Keep the one media type that clients should send.',
    });
  }
  const { encoding, media, schema } = chosen;
  // A file knows its own type, all else is made here.
  const contentType = encoding === 'binary' ? chosen.contentType : concreteType(chosen.contentType, encoding);
  const place: Place = { names: [`${name} request body`], home: 'operations', owner: name, direction: 'request' };
  const type = lowerContentType(schema, encoding, place, lowering);
  return {
    contentType,
    encoding,
    type,
    description: node.reference?.description ?? node.text('description') ?? '',
    required: node.flag('required'),
    example: firstExample(media) ?? (schema && example(schema)),
    parts: type.kind === 'object' ? bodyParts(type.properties, media) : [],
    source: node.source,
  };
}

function rank({ encoding, contentType }: OfferedMedia): number {
  return 2 * preference.indexOf(encoding) + Number(isRange(contentType));
}

function lowerContentType(
  schema: Node | undefined,
  encoding: Encoding,
  place: Place,
  lowering: SchemaLowering,
): Body['type'] {
  if (encoding === 'text') return string;
  if (encoding === 'binary') return bytes;
  return schema === undefined ? unknown : lowering.lower(schema, place);
}

function bodyParts(properties: readonly Property[], media: Node): BodyPart[] {
  return properties.flatMap((property) => {
    const encoding = media.get('encoding')?.get(property.name);
    if (encoding === undefined) return [];
    const style = (encoding.text('style') ?? 'form') as Style;
    const explode = encoding.has('explode') ? encoding.flag('explode') : style === 'form';
    return [{ property, contentType: encoding.text('contentType'), style, explode }];
  });
}

export interface LoweredResponses {
  readonly responses: readonly Response[];
  readonly results: readonly ResultField[];
  readonly accept: string;
}

/** It has no body, whatever is declared ([RFC 9110, section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)). */
const NOT_MODIFIED = '304';

/** `errors` has the error bodies known so far, by schema; what is found is added to it. */
export function lowerResponses(
  operation: Node,
  name: string,
  errors: Map<unknown, ErrorBody>,
  lowering: SchemaLowering,
): LoweredResponses {
  const entries = operation.get('responses')?.entries() ?? [];
  // A 304 only says that an earlier success still holds.
  const declaresSuccess = entries.some(([status]) => /^[23]/.test(status) && status !== NOT_MODIFIED);
  const fields: ResultField[] = [];
  const responses = entries.map(([status, node]): Response => {
    const success = /^[23]/.test(status) || (status === 'default' && !declaresSuccess);
    const description = node.text('description') ?? node.text('summary') ?? '';
    const offered = status === NOT_MODIFIED ? [] : offeredMedia(node, 'response', lowering.report);
    const contents = offered.map((media): Content => {
      const lower = success ? lowerSuccess : lowerFailure;
      return lower({ ...media, operationName: name, status, description, fields, errors, lowering });
    });
    return { status, success, description, contents, source: node.source };
  });
  const successes = responses.filter(({ success }) => success);
  const results = fields.map((field) => Object.assign(field, { optional: !alwaysHas(field, successes) }));
  return { responses, results, accept: acceptOf(successes) };
}

interface ContentContext extends OfferedMedia {
  readonly operationName: string;
  readonly status: string;
  /** Of the response. */
  readonly description: string;
  readonly fields: ResultField[];
  readonly errors: Map<unknown, ErrorBody>;
  readonly lowering: SchemaLowering;
}

function lowerSuccess(context: ContentContext): Content {
  const { contentType, encoding, media, schema, operationName, status, fields, lowering } = context;
  const names = [`${operationName} response body`, `${operationName} ${reason(status)} response body`];
  const place: Place = { names, home: 'operations', owner: operationName, direction: 'response' };
  const type = lowerContentType(schema, encoding, place, lowering);
  const chosen = encoding === 'json' && schema !== undefined ? chosenName(schema)?.name : undefined;
  const fieldName =
    chosen ?? { json: 'object', form: 'object', multipart: 'object', text: 'text', binary: 'bytes' }[encoding];
  const same = fields.find((field) => field.name === fieldName && field.type === type);
  const taken = fields.some((field) => field.name === fieldName && field.type !== type);
  const field = same ?? {
    name: taken ? `${fieldName} ${reason(status)}` : fieldName,
    named: chosen !== undefined,
    type,
    optional: true,
  };
  if (same === undefined) fields.push(field);
  return { contentType, encoding, type, field, error: undefined, example: exampleOf(media), source: media.source };
}

function lowerFailure(context: ContentContext): Content {
  const { contentType, encoding, media, schema, operationName, status, errors, lowering } = context;
  const common = { contentType, encoding, field: undefined, example: exampleOf(media), source: media.source };
  if (encoding !== 'json' || schema === undefined) {
    return { ...common, type: lowerContentType(undefined, encoding, notNamed, lowering), error: undefined };
  }
  const error = errors.get(schema.value) ?? lowerError(schema, `${operationName} ${reason(status)}`, context);
  errors.set(schema.value, error);
  return { ...common, type: error.type, error };
}

const notNamed: Place = { names: [], home: 'errors', owner: '', direction: 'response' };

function lowerError(schema: Node, derivedName: string, { lowering, description }: ContentContext): ErrorBody {
  const chosen = chosenName(schema);
  const own = chosen?.name ?? derivedName;
  const place: Place = { names: [`${own} data`], home: 'errors', owner: own, direction: 'response' };
  const type = lowering.lower(schema, chosen?.naming === 'title' ? { ...place, ignoreOwnName: true } : place);
  // A component's own name belongs to the type of the body, which other schemas may refer to.
  const suffix = /error$/i.test(own) ? 'response' : 'error';
  const names = chosen?.naming === 'component' ? [`${own} ${suffix}`, `${own} exception`] : [own, `${own} ${suffix}`];
  const naming = chosen?.naming === 'title' ? 'title' : 'derived';
  const named = describe(schema, place);
  return {
    ...named,
    description: named.description || description,
    home: 'errors',
    naming,
    names,
    kind: 'error',
    type,
  };
}

function exampleOf(media: Node): Content['example'] {
  const schema = media.get('schema');
  return firstExample(media) ?? (schema && example(schema));
}

function alwaysHas(field: ResultField, successes: readonly Response[]): boolean {
  return successes.every(
    ({ status, contents }) =>
      !isRedirection(status) && contents.length > 0 && contents.every((content) => content.field === field),
  );
}

/** JSON alone where there is JSON: some servers answer a list of types with the last of it. */
function acceptOf(successes: readonly Response[]): Operation['accept'] {
  const contents = successes.flatMap((response) => response.contents);
  const json = contents.filter(({ encoding }) => encoding === 'json');
  const chosen = json.find(({ contentType }) => !isRange(contentType)) ?? json[0];
  if (chosen !== undefined && isRange(chosen.contentType))
    return `application/json, ${essence(chosen.contentType)};q=0.5`;
  // Which charset a server adds is not to be asked for, and JSON has but one.
  const types = new Set(
    (chosen ? [chosen] : contents).map(({ contentType }) => contentType.replace(/;\s*charset=[^;]*/i, '')),
  );
  return types.size === 0 ? 'application/json' : [...types].join(', ');
}
