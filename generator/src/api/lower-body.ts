/** Request bodies and responses -> Body, Response, ErrorBody and the fields of a call's result. */
import { essence, isRange } from '../spec/media-type.ts';
import type { Node } from '../spec/node.ts';
import type { Body, Content, ErrorBody, Operation, Response, ResultField, ResultHeader } from './api.ts';
import { lowerContent, lowerContentType } from './lower-content.ts';
import { lowerResultHeaders } from './lower-headers.ts';
import { firstExample } from './lower-parameter.ts';
import { isRedirection } from './outcomes.ts';
import { describe, example, type SchemaLowering } from './lower-schema.ts';
import { inOrderOfPreference, offeredMedia, type OfferedMedia } from './offered-media.ts';
import { errorOf } from './place.ts';
import { reason } from './reason.ts';
import { chosenName } from './schema.ts';
import { isSuccess, NOT_MODIFIED } from './success.ts';

export function lowerBody(operation: Node, lowering: SchemaLowering): Body | undefined {
  const node = operation.get('requestBody');
  const offered = offeredMedia(node, 'request', lowering.report);
  const [chosen, ...others] = inOrderOfPreference(offered);
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
  const { media, schema } = chosen;
  return {
    ...lowerContent(chosen, lowering),
    otherContentTypes: others.map(({ contentType }) => contentType),
    description: node.reference?.description ?? node.text('description') ?? '',
    required: node.flag('required'),
    example: firstExample(media) ?? (schema && example(schema)),
    source: node.source,
  };
}

export interface LoweredResponses {
  readonly responses: readonly Response[];
  readonly results: readonly ResultField[];
  readonly resultHeaders: readonly ResultHeader[];
  readonly accept: string;
}

/** `errors` has the error bodies known so far, by schema; what is found is added to it. */
export function lowerResponses(
  operation: Node,
  errors: Map<unknown, ErrorBody>,
  lowering: SchemaLowering,
): LoweredResponses {
  const entries = operation.get('responses')?.entries() ?? [];
  const statuses = entries.map(([status]) => status);
  const fields: ResultField[] = [];
  const responses = entries.map(([status, node]): Response => {
    const success = isSuccess(status, statuses);
    const description = node.text('description') ?? node.text('summary') ?? '';
    const offered = status === NOT_MODIFIED ? [] : offeredMedia(node, 'response', lowering.report);
    const contents = offered.map((media): Content => {
      const lower = success ? lowerSuccess : lowerFailure;
      return lower({ ...media, status, description, fields, errors, lowering });
    });
    return { status, success, description, contents, source: node.source };
  });
  const successes = responses.filter(({ success }) => success);
  const results = fields.map((field) => Object.assign(field, { optional: !alwaysHas(field, successes) }));
  const succeeding = entries.filter((_, index) => responses[index]?.success);
  const resultHeaders = lowerResultHeaders(succeeding, lowering);
  return { responses, results, resultHeaders, accept: acceptOf(successes) };
}

interface ContentContext extends OfferedMedia {
  readonly status: string;
  /** Of the response. */
  readonly description: string;
  readonly fields: ResultField[];
  readonly errors: Map<unknown, ErrorBody>;
  readonly lowering: SchemaLowering;
}

function lowerSuccess(context: ContentContext): Content {
  const { contentType, encoding, media, schema, status, fields, lowering } = context;
  const type = lowerContentType(schema, encoding, 'response', lowering);
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
  const { contentType, encoding, media, schema, errors, lowering } = context;
  const common = { contentType, encoding, field: undefined, example: exampleOf(media), source: media.source };
  if (encoding !== 'json' || schema === undefined) {
    return { ...common, type: lowerContentType(undefined, encoding, 'response', lowering), error: undefined };
  }
  const error = lowerError(schema, context, errors.get(schema.value));
  errors.set(schema.value, error);
  return { ...common, type: error.type, error };
}

/** `known` where another response has the same body: what only one of them says is not said of the error. */
function lowerError(schema: Node, { lowering, description }: ContentContext, known: ErrorBody | undefined): ErrorBody {
  const named = describe(schema, 'response', lowering);
  const described = { description: named.description || description };
  if (known !== undefined) {
    return known.description === described.description ? known : Object.assign(known, { description: '' });
  }
  const type = lowering.lower(schema, 'response');
  return { ...named, ...described, home: 'errors', ...errorOf(lowering.places(schema)), kind: 'error', type };
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
