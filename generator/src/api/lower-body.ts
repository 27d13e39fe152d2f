/** Request bodies and responses -> Body, Response and the fields of a call's result. */
import { essence, isRange } from '../spec/media-type.ts';
import type { Node } from '../spec/node.ts';
import type { Body, Content, Operation, Response, ResultField, ResultHeader } from './api.ts';
import { lowerContent, lowerContentType } from './lower-content.ts';
import type { DeclaredErrors } from './lower-errors.ts';
import { checkHeaders, lowerHeaders } from './lower-headers.ts';
import { firstExample } from './lower-parameter.ts';
import { isRedirection } from './outcomes.ts';
import { example, type SchemaLowering } from './lower-schema.ts';
import { inOrderOfPreference, offeredMedia, type OfferedMedia } from './offered-media.ts';
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

/** Adds the errors that it finds to `errors`. */
export function lowerResponses(operation: Node, errors: DeclaredErrors, lowering: SchemaLowering): LoweredResponses {
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
    checkHeaders(node, lowering);
    const headers = success ? [] : lowerHeaders([{ status, node }], lowering);
    for (const { error } of contents) if (error !== undefined) errors.addResponse(error, { status, node });
    return { status, success, description, contents, headers, source: node.source };
  });
  const successes = responses.filter(({ success }) => success);
  const results = fields.map((field) => Object.assign(field, { optional: !alwaysHas(field, successes) }));
  const succeeding = entries.filter((_, index) => responses[index]?.success);
  const resultHeaders = lowerHeaders(
    succeeding.map(([status, node]) => ({ status, node })),
    lowering,
  );
  return { responses, results, resultHeaders, accept: acceptOf(successes) };
}

interface ContentContext extends OfferedMedia {
  readonly status: string;
  /** Of the response. */
  readonly description: string;
  readonly fields: ResultField[];
  readonly errors: DeclaredErrors;
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
  const { contentType, encoding, media, schema, description, errors, lowering } = context;
  const common = { contentType, encoding, field: undefined, example: exampleOf(media), source: media.source };
  if (encoding !== 'json' || schema === undefined) {
    return { ...common, type: lowerContentType(undefined, encoding, 'response', lowering), error: undefined };
  }
  const error = errors.errorOf(schema, description, lowering);
  return { ...common, type: error.type, error };
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

/** Only JSON, if it is listed: some servers answer a list of types with the last one. */
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
