import { expect, test } from 'vitest';
import { lowered, loweredOperation } from './lowered.ts';

const withPoll = (poll: string): string => `
paths:
  /jobs/{id}:
    get:
      operationId: getJob
      x-poll: ${poll}
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '202': {description: Not yet}
        '200':
          description: The job
          content:
            application/json:
              schema:
                type: object
                properties:
                  token: {type: [string, 'null']}
                  askAgainIn: {type: number}
                  endsAt: {type: string, format: date-time}
                  tags: {type: array, items: {type: string}}
                  status:
                    type: object
                    properties: {state: {type: string, enum: [queued, succeeded, failed]}}
`;

function pollOf(text: string) {
  const { api } = lowered(withPoll(text));
  return api.operations[0]?.poll;
}

/** What is wrong, and what to do about it. */
function problems(text: string): string[] {
  return lowered(withPoll(text)).findings.map(
    ({ severity, rule, message, hint, source }) =>
      `${severity} ${rule} ${source.pointer.replace('/paths/~1jobs~1{id}/get/', '')}: ${message} (${hint ?? ''})`,
  );
}

test('a property that gets a value', () => {
  const poll = pollOf('{name: waitForJob, until: token}');
  expect(poll).toMatchObject({ name: 'waitForJob', values: undefined, interval: 1, expires: undefined });
  expect(poll?.until.path.map(({ name }) => name)).toEqual(['token']);
  expect(poll?.until.type).toMatchObject({ kind: 'string' });
});

test('a property of an object in the body, values, and fields that say when', () => {
  const poll = pollOf(
    '{name: waitForJob, until: /status/state, in: [succeeded, failed], interval: askAgainIn, expires: endsAt}',
  );
  expect(poll?.until.path.map(({ name }) => name)).toEqual(['status', 'state']);
  expect(poll?.values).toEqual(['succeeded', 'failed']);
  expect(poll?.interval).toMatchObject({ path: [{ name: 'askAgainIn' }] });
  expect(poll?.expires).toMatchObject({ path: [{ name: 'endsAt' }] });
});

test('an operation without one', () => {
  const operation = loweredOperation("/x: {get: {operationId: get, responses: {'204': {description: Ok}}}}");
  expect(operation.poll).toBeUndefined();
});

test.each([
  ['{name: a, until: tokn}', 'error poll x-poll/until: there is no property tokn in the body (Did you mean token?)'],
  [
    '{name: a, until: /status/stat}',
    'error poll x-poll/until: there is no property stat in status (Did you mean state?)',
  ],
  [
    '{name: a, until: /token/x}',
    'error poll x-poll/until: token is no object, so it has no property x (Name properties of objects.)',
  ],
  [
    '{name: a, until: tags, in: [a]}',
    'error poll x-poll/until: tags is not a text, a number or a boolean (Name a property that is a text, a number or a boolean.)',
  ],
  [
    '{name: a, until: /status/state, in: [succeded]}',
    'error poll x-poll/in: "succeded" is none of the values of the enum (Did you mean succeeded?)',
  ],
  ['{name: a, until: token, interval: -1}', 'error poll x-poll/interval: a wait is not negative (Give seconds.)'],
  [
    '{name: a, until: token, interval: token}',
    'error poll x-poll/interval: token is not a number of seconds (Name a property that is a number of seconds.)',
  ],
  [
    '{name: a, until: token, expires: token}',
    'error poll x-poll/expires: token is not a number of seconds or a date-time (Name a property that is a number of seconds or a date-time.)',
  ],
])('%s is refused', (text, problem) => {
  expect(problems(text)).toEqual([problem]);
});

test('without a body there is nothing to look at', () => {
  const { findings } = lowered(
    "paths: {/x: {get: {operationId: get, x-poll: {name: wait, until: a}, responses: {'204': {description: Ok}}}}}",
  );
  expect(findings).toMatchObject([{ rule: 'poll', message: 'no success has a body to look at' }]);
});
