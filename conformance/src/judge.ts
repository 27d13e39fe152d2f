/** Whether an answer is the outcome that a scenario expects. */
import { difference } from './equal.ts';
import type { Answer } from './protocol.ts';
import type { Expectation, ExpectedError } from './scenario.ts';
import { revealed } from './secret.ts';

/** The differences, in words. */
export function judge(expected: Expectation, answer: Answer): string[] {
  if (answer.failure !== undefined) return [`the testee failed: ${answer.failure}`];
  const secret = revealed([...answer.shown, answer.error?.message ?? '']);
  const problems = secret === undefined ? [] : [`the secret came to light: …${secret}…`];
  if (expected.error) return [...problems, ...errorProblems(expected.error, answer)];
  if (answer.error) return [...problems, `failed, ${answer.error.kind}: ${answer.error.message}`];
  return [
    ...problems,
    ...headerProblems(expected.headers, answer.headers),
    ...differences(expected, answer, ['status', 'contentType', 'result', 'resultHeaders']),
    // A scenario without a result expects none.
    'result' in expected ? undefined : difference('result', undefined, answer.result),
  ].filter((problem) => problem !== undefined);
}

function errorProblems(expected: ExpectedError, answer: Answer): string[] {
  if (!answer.error) return [`expected ${expected.kind}, but it succeeded with ${answer.status}`];
  const { error } = answer;
  const { message = [] } = expected;
  return [
    ...nameProblems(answer.error, [answer.method, answer.repeats]),
    ...differences(expected, error, ['kind', 'status', 'contentType', 'body', 'data', 'resultHeaders']),
    ...headerProblems(expected.headers, error.headers),
    ...message
      .filter((part) => !error.message.includes(part))
      .map((part) => `message: expected "${part}" in "${error.message}"`),
  ].map((problem) => (problem.startsWith('kind') ? `${problem}: ${error.message}` : problem));
}

/** Messages of a client begin with the called method, as the caller wrote it; errors of the platform do not. */
function nameProblems(
  { kind, message }: NonNullable<Answer['error']>,
  methods: readonly (string | undefined)[],
): string[] {
  const isForeign = kind === 'caller' || kind === 'sign-in' || (kind === 'aborted' && message === '');
  if (isForeign || methods.some((method) => method !== undefined && message.startsWith(`${method}: `))) return [];
  return [`message: expected to begin with "${methods[0] ?? ''}: ", got "${message}"`];
}

function differences<Name extends string>(
  expected: Partial<Record<Name, unknown>>,
  actual: Partial<Record<Name, unknown>>,
  names: readonly Name[],
): string[] {
  return names.flatMap((name) =>
    expected[name] === undefined ? [] : (difference(name, expected[name], actual[name]) ?? []),
  );
}

function headerProblems(
  expected: Readonly<Record<string, string | null>> = {},
  actual: Answer['headers'] = {},
): string[] {
  return Object.entries(expected).flatMap(
    ([name, value]) => difference(`response header ${name}`, value ?? undefined, actual[name]) ?? [],
  );
}
