import type { Attempt } from './attempt.js';
import { SDKError } from './errors/sdk-error.js';
import { explainMarkup } from './markup.js';
import { choose, chooseOutcome } from './media-type.js';
import type { DeclaredFailure, Operation, Outcome } from './operation.js';
import type { ClientOptions } from './options.js';
import { parse } from './parse.js';
import { follow } from './redirect.js';
import { text } from './text.js';
import { readBody } from './transport/read-body.js';
import type { Answer, Message } from './transport/transport.js';

/** For a response that isn't just what was declared: the final response and its outcome, or the error that it is. */
export async function settle(
  attempt: Attempt,
  operation: Pick<Operation<unknown>, 'outcomes' | 'contract'>,
  client: ClientOptions,
  message: Message,
  first: Answer,
): Promise<[Answer, Outcome]> {
  const { answer, refusal } = await follow(attempt, client, message, first, operation.outcomes);
  attempt.answer = answer;
  const outcome = chooseOutcome(operation.outcomes, answer);
  if (outcome) return [answer, outcome];

  const body = text(await readBody(attempt, answer), answer);
  attempt.body = body;
  if (answer.ok) throw new SDKError(attempt, answer, body, surprise(operation, answer), undefined);
  const detail = refusal || explain(parsed(body)) || explainMarkup(body);
  const declared = choose(await failuresOf(operation), answer);
  const data = declared && decode(declared, body);
  if (!declared || !data) throw new SDKError(attempt, answer, body, detail, undefined);
  throw new declared.error(attempt, answer, body, detail, data.value as never);
}

function surprise({ outcomes }: Pick<Operation<unknown>, 'outcomes'>, answer: Answer): string {
  const successes = outcomes.filter(({ status }) => !String(status).startsWith('3'));
  const expected = successes.map(({ contentType }) => contentType ?? 'no body');
  const received = answer.headers.get('content-type') ?? 'without one';
  return `the content type is ${received}, expected ${[...new Set(expected)].join(' or ')}`;
}

/** The declared failures; none if they can't be loaded, since what the server answered matters more than that. */
async function failuresOf({ contract }: Pick<Operation<unknown>, 'contract'>): Promise<readonly DeclaredFailure[]> {
  try {
    return (await contract?.())?.failures ?? [];
  } catch {
    return [];
  }
}

function decode(failure: DeclaredFailure, body: string): { readonly value: unknown } | undefined {
  try {
    return { value: failure.decode ? failure.decode(body) : parse(body) };
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

/** What a JSON body says about an error, in the places where servers are known to say it. */
function explain(body: unknown): string {
  const { errors, error } = Object(body) as { errors?: unknown; error?: unknown };
  const first = Array.isArray(errors) ? (errors as unknown[])[0] : errors;
  const source = [first, error, body].find((value) => typeof value === 'object' && value !== null);
  const { message, error: name, title, detail, code } = Object(source) as Readonly<Record<string, unknown>>;
  const said = [message, name, detail, title, first, error].find((value) => typeof value === 'string' && value !== '');
  if (typeof said !== 'string') return '';
  return typeof code === 'string' || typeof code === 'number' ? `${said} (${code})` : said;
}
