import { expect, test } from 'vitest';
import { testKinds } from '../cases.fixture.ts';
import { changed, levelsOf, responses } from '../changed.fixture.ts';
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

test('a header of an error is no field, so its change is reported and not judged', () => {
  const limited = "'429': {description: No, headers: {Retry-After: {schema: {type: integer}}}}";
  const changes = changed(responses(`${done()}, ${limited}`), responses(`${done()}, '429': {description: No}`));
  expect(changes.map(({ kind }) => kind)).toEqual(['not-judged']);
});
