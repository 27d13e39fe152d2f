/** Repeats an operation until its result is there, as `x-poll` says: the console's own, or the one that reads what it created. */
import type { PlexAPIOptions } from '../../../packages/core/src/generated/index.js';
import type { Api, Operation, Poll, ResultField, Type } from '../../../generator/src/api/api.ts';
import type { Names } from '../../../generator/src/naming/names.ts';
import { callUntilDone } from '../call/call.ts';
import { answerOf, failureOf, type Answer } from './answer.ts';
import { fieldsOf, type Field } from './fields.ts';
import { fill, type Values } from './fill.ts';

export interface Waiting {
  /** The property that the console waits for, as in the description. */
  readonly until: string;
  /** Whether an answer has to say first what is waited for. */
  readonly isOfAnswer: boolean;
  /**
   * `values` are those of the console's fields, and `made` is the answer that they got.
   * Throws an `EntryError`, and what `signal` was aborted with; never for what a server or the network does.
   */
  readonly start: (given: WaitingFor, onAnswer: (answer: Answer) => void) => Promise<Answer>;
}

export interface WaitingFor {
  readonly values: Values;
  readonly serverURL: string;
  readonly made: Answer | undefined;
  readonly signal: AbortSignal;
}

type Polled = Operation & { readonly poll: Poll };

/** `fields` are those of the operation, `names` TypeScript's. Undefined if there is nothing to wait for. */
export function waitingAfter(
  api: Api,
  operation: Operation,
  fields: readonly Field[],
  names: Names,
): Waiting | undefined {
  const polled = isPolled(operation)
    ? operation
    : api.operations.filter(isPolled).find((other) => makesFor(operation, other));
  if (polled === undefined) return undefined;
  const asked = polled === operation ? fields : fieldsOf(api, polled);
  return {
    until: polled.poll.until.path.map(({ name }) => name).join('.'),
    isOfAnswer: polled !== operation,
    async start({ values, serverURL, made, signal }, onAnswer) {
      const given = asked.map((field) => valueOf(field, fields, values, made, polled, names));
      const options: PlexAPIOptions = { ...fill(asked, given, 'sent'), serverURL };
      try {
        const onResult = (result: Parameters<typeof answerOf>[0]): void => {
          onAnswer(answerOf(result, polled, names));
        };
        const waiting = callUntilDone(polled, names, options, { signal, onResult });
        // Nothing that is secret stays in the model.
        fill(asked, given, 'shown');
        return answerOf(await waiting, polled, names);
      } catch (error) {
        signal.throwIfAborted();
        return failureOf(error);
      }
    },
  };
}

function isPolled(operation: Operation): operation is Polled {
  return operation.poll !== undefined;
}

/** Whether a success of the operation is of the type that the other asks for, and says all that this needs. */
function makesFor(operation: Operation, other: Polled): boolean {
  const type = bodyOf(other.poll.until.result);
  if (type.kind !== 'object' || !operation.results.some((result) => bodyOf(result) === type)) return false;
  return other.parameters
    .filter(({ required, clientLevel }) => required && !clientLevel)
    .every(({ name }) => type.properties.some((property) => property.name === name));
}

function bodyOf({ type }: ResultField): Type {
  return type.kind === 'nullable' ? type.type : type;
}

/** What is set on the client is the same in both; the rest stands in the answer. */
function valueOf(
  field: Field,
  fields: readonly Field[],
  values: Values,
  made: Answer | undefined,
  { poll }: Polled,
  names: Names,
): string {
  const same = fields.findIndex((one) => one === field || (one.name === field.name && one.option !== undefined));
  if (same >= 0) return values[same] ?? '';
  const type = bodyOf(poll.until.result);
  const property = type.kind === 'object' ? type.properties.find(({ name }) => name === field.name) : undefined;
  const body = Object(made?.value) as Readonly<Record<string, unknown>>;
  const value = property && body[names.property(property)];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}
