/** The bodies of failures -> ErrorBody: one for each schema, however many responses have it. */
import type { Node } from '../spec/node.ts';
import type { ErrorBody } from './api.ts';
import { lowerHeaders, type DeclaredResponse } from './lower-headers.ts';
import { describe, type SchemaLowering } from './lower-schema.ts';
import { offeredMedia } from './offered-media.ts';
import { errorOf } from './place.ts';

export interface DeclaredErrors {
  /** `description` is the description of the response. */
  readonly errorOf: (schema: Node, description: string, lowering: SchemaLowering) => ErrorBody;
  /** A response that has the error as its body. */
  readonly addResponse: (error: ErrorBody, response: DeclaredResponse) => void;
  /** By the value of the schema. */
  readonly known: ReadonlyMap<unknown, ErrorBody>;
  /** The errors, once all responses are known: each then has the headers of its responses. */
  readonly all: (lowering: SchemaLowering) => readonly ErrorBody[];
}

export function declaredErrors(): DeclaredErrors {
  const known = new Map<unknown, ErrorBody>();
  const responses = new Map<ErrorBody, Map<unknown, DeclaredResponse>>();
  return {
    known,
    errorOf(schema, description, lowering) {
      const error = lowerError(schema, description, known.get(schema.value), lowering);
      known.set(schema.value, error);
      return error;
    },
    addResponse(error, response) {
      const declared = responses.get(error) ?? new Map<unknown, DeclaredResponse>();
      responses.set(error, declared);
      // Shared by many operations as a rule.
      declared.set(JSON.stringify([response.status, response.node.source]), response);
    },
    all(lowering) {
      const errors = [...new Set(known.values())];
      for (const error of errors) {
        const declared = [...(responses.get(error)?.values() ?? [])].toSorted(byPlace);
        // Clients do not validate errors, so a required field of an error can be missing.
        const headers = lowerHeaders(declared, lowering).map((header) => ({ ...header, optional: true }));
        Object.assign(error, { headers });
      }
      return errors;
    },
  };
}

/** Whether the body of a failure has an error class. */
export function declaresError(response: Node): boolean {
  const offered = offeredMedia(response, 'response', () => undefined);
  return offered.some(({ encoding, schema }) => encoding === 'json' && schema !== undefined);
}

/** `known` if another response has the same body: the error then has only what both declare. */
function lowerError(
  schema: Node,
  description: string,
  known: ErrorBody | undefined,
  lowering: SchemaLowering,
): ErrorBody {
  const named = describe(schema, 'response', lowering);
  const described = { description: named.description || description };
  if (known !== undefined) {
    return known.description === described.description ? known : Object.assign(known, { description: '' });
  }
  const type = lowering.lower(schema, 'response');
  return {
    ...named,
    ...described,
    home: 'errors',
    ...errorOf(lowering.places(schema)),
    kind: 'error',
    type,
    headers: [],
  };
}

/** An order that does not depend on the order of the spec. */
function byPlace(one: DeclaredResponse, other: DeclaredResponse): number {
  const [a, b] = [one, other].map(({ status, node }) => `${status} ${node.source.file}#${node.source.pointer}`) as [
    string,
    string,
  ];
  return a < b ? -1 : 1;
}
