import type { Attempt, Body } from './attempt.js';
import { SDKError } from './errors/sdk-error.js';
import { parse } from './exact/parse.js';
import { explainMarkup } from './markup.js';
import { choose, chooseOutcome } from './media-type.js';
import type { DeclaredFailure, Operation, Outcome } from './operation.js';
import type { ClientOptions } from './options.js';
import { follow } from './redirect.js';
import { text } from './text.js';
import { readBody } from './transport/read-body.js';
import type { Answer, Message } from './transport/transport.js';

interface Settled {
  readonly answer: Answer;
  readonly body: Body;
  readonly outcome: Outcome;
}

/**
 * Handles a response other than a declared success in plain UTF-8: follows redirects, reads the body, and
 * returns the outcome or throws the error.
 */
export async function settle(
  attempt: Attempt,
  operation: Pick<Operation<unknown>, 'outcomes' | 'contract'>,
  client: ClientOptions,
  message: Message,
  first: Answer,
): Promise<Settled> {
  const { answer, refusal } = await follow(attempt, client, message, first, operation.outcomes);
  attempt.answer = answer;
  const outcome = chooseOutcome(operation.outcomes, answer);
  const bytes = await readBody(attempt, answer);
  if (outcome) {
    const body = (attempt.body = outcome.read?.(bytes) ?? text(bytes, answer));
    return { answer, body, outcome };
  }

  const body = (attempt.body = text(bytes, answer));
  if (answer.ok) throw new SDKError(attempt, answer, body, surprise(operation, answer), undefined);
  const detail = refusal || explain(parsed(body)) || explainMarkup(body);
  const declared = choose(await failuresOf(operation), answer);
  const data = declared && decode(declared, body);
  if (!declared || !data) throw new SDKError(attempt, answer, body, detail, undefined);
  const { schema } = declared;
  if (schema && 'process' in globalThis) {
    const hiding = await import('./undeclared.js').catch(() => undefined);
    await hiding?.hideIn(data.value, declared, schema);
  }
  const error = new declared.error(attempt, answer, body, detail, data.value as never);
  declared.addHeaders?.(error, declared.error.declaredHeaders ?? [], answer, declared.status);
  throw error;
}

function surprise({ outcomes }: Pick<Operation<unknown>, 'outcomes'>, answer: Answer): string {
  const successes = outcomes.filter(({ status }) => !String(status).startsWith('3'));
  const expected = successes.map(({ contentType }) => contentType ?? 'no body');
  const received = answer.headers.get('content-type') ?? 'without one';
  return `the content type is ${received}, expected ${[...new Set(expected)].join(' or ')}`;
}

/** The declared failures; none if they cannot be loaded, because the server's response matters more than the load error. */
async function failuresOf({ contract }: Pick<Operation<unknown>, 'contract'>): Promise<readonly DeclaredFailure[]> {
  try {
    return (await contract?.())?.failures ?? [];
  } catch {
    return [];
  }
}

function decode(failure: DeclaredFailure, body: string): { readonly value: unknown } | undefined {
  try {
    return { value: failure.decode ? failure.decode(body, parse) : parse(body) };
  } catch {
    return undefined;
  }
}

function parsed(body: string): unknown {
  try {
    return parse(body);
  } catch {
    return undefined;
  }
}

/** The error message in a JSON body, from the fields that servers commonly use. */
function explain(body: unknown): string {
  const { errors, error } = Object(body) as { errors?: unknown; error?: unknown };
  const first = Array.isArray(errors) ? (errors as unknown[])[0] : errors;
  const source = [first, error, body].find((value) => typeof value === 'object' && value !== null);
  const { message, error: name, title, detail, code } = Object(source) as Readonly<Record<string, unknown>>;
  const said = [message, name, detail, title, first, error].find((value) => typeof value === 'string' && value !== '');
  if (typeof said !== 'string') return '';
  return typeof code === 'string' || typeof code === 'number' ? `${said} (${code})` : said;
}
