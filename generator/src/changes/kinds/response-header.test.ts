import { expect, test } from 'vitest';
import { testKinds } from '../cases.fixture.ts';
import { changed, levelsOf, responses, subjectsOf } from '../changed.fixture.ts';
import { responseHeaderKinds } from './response-header.ts';

const text = 'schema: {type: string}';
const shade = 'schema: {type: object, properties: {R: {type: integer}}}';
const done = (headers = ''): string => `'204': {description: Done, headers: {${headers}}}`;
const header = (fields: string): string => responses(done(`X-A: {${fields}}`));

testKinds(responseHeaderKinds, [
  ['response-header-added', 'minor, minor, minor', responses(done()), header(text)],
  ['optional-response-header-removed', 'minor, major, major', header(text), responses(done())],
  ['required-response-header-removed', 'major, major, major', header(`required: true, ${text}`), responses(done())],
  ['response-header-became-required', 'none, minor, minor', header(text), header(`required: true, ${text}`)],
  ['response-header-became-optional', 'major, major, major', header(`required: true, ${text}`), header(text)],
  ['response-header-serialization-changed', 'major, minor, minor', header(shade), header(`explode: true, ${shade}`)],
  [
    'response-header-statuses-changed',
    'minor, minor, minor',
    responses(`${done(`X-A: {${text}}`)}, '200': {description: Ok}`),
    responses(`${done()}, '200': {description: Ok, headers: {X-A: {${text}}}}`),
  ],
  ['response-header-deprecated', 'none, minor, minor', header(text), header(`deprecated: true, ${text}`)],
  ['response-header-no-longer-deprecated', 'none, patch, patch', header(`deprecated: true, ${text}`), header(text)],
  ['response-header-description-changed', 'none, patch, patch', header(text), header(`description: New, ${text}`)],
  ['response-header-became-secret', 'none, patch, patch', header(text), header(`x-sensitive: true, ${text}`)],
  ['response-header-no-longer-secret', 'none, major, major', header(`x-sensitive: true, ${text}`), header(text)],
]);

test('the type of a header is compared as that of a body', () => {
  const found = changed(header('schema: {type: integer}'), header('schema: {type: string}'));
  expect(found.map((change) => [change.kind, levelsOf(change)])).toEqual([
    ['response-type-changed', 'major, major, major'],
  ]);
});

test('a header of another case is the same, and its field keeps its name', () => {
  expect(changed(responses(done(`X-Total: {${text}}`)), responses(done(`x-total: {${text}}`)))).toEqual([]);
});

const slow = (headers: string): string =>
  `'429': {description: No, headers: {${headers}}, content: {application/json: {schema: {type: object, properties: {a: ${text.slice('schema: '.length)}}}}}}`;
const error = (fields: string): string => responses(`${done()}, ${slow(fields)}`);

test.each<[string, string, string, string]>([
  ['', `X-A: {${text}}`, 'response-header-added', 'minor, minor, minor'],
  [`X-A: {${text}}`, '', 'optional-response-header-removed', 'minor, major, major'],
  [`X-A: {required: true, ${text}}`, `X-A: {${text}}`, 'response-header-became-optional', 'major, major, major'],
  [`X-A: {${text}}`, 'X-A: {schema: {type: integer}}', 'response-type-changed', 'none, major, major'],
  [`X-A: {${text}}`, `X-A: {deprecated: true, ${text}}`, 'response-header-deprecated', 'none, minor, minor'],
])('the headers of an error are judged as those of a result: {%s} to {%s}', (old, next, kind, levels) => {
  const found = changed(error(old), error(next));
  expect(found.map((change) => [change.kind, levelsOf(change)])).toEqual([[kind, levels]]);
});

test('a header of a failure is named after its response, and in a language after the field of the error', () => {
  expect(subjectsOf(error(''), error(`X-A: {${text}}`))).toEqual([
    ['response header X-A of response 429 of GET /x', 'field xA of response 429 of find'],
  ]);
});

test('an error keeps the field of a header that only another response has still', () => {
  const shared = (statuses: readonly string[]): string => {
    const body = "content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}";
    const failures = ['429', '503'].map((status) => {
      const headers = statuses.includes(status) ? `headers: {X-A: {${text}}}, ` : '';
      return `'${status}': {description: No, ${headers}${body}}`;
    });
    return responses([done(), ...failures].join(', '), 'Problem: {type: object, properties: {a: {type: string}}}');
  };
  const [before, after] = [shared(['429', '503']), shared(['503'])];
  expect(changed(before, after).map(({ kind }) => kind)).toEqual(['optional-response-header-removed']);
  expect(subjectsOf(before, after)).toEqual([
    ['response header X-A of response 429 of GET /x', 'field xA of response 429 of find'],
  ]);
});

test('a header of a failure that makes no error of its own is reported and not judged', () => {
  const limited = "'429': {description: No, headers: {Retry-After: {schema: {type: integer}}}}";
  const changes = changed(responses(`${done()}, ${limited}`), responses(`${done()}, '429': {description: No}`));
  expect(changes.map(({ kind }) => kind)).toEqual(['not-judged']);
});
