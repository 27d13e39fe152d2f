import { expect, test } from 'vitest';
import { body, changed, levelsOf, responses } from './changed.fixture.ts';

const before = '{type: object, required: [id], properties: {id: {type: string}}}';
const after = '{type: object, properties: {other: {type: integer}}}';

const found = (old: string, next: string): string[] =>
  changed(old, next)
    .map((change) => `${change.kind} ${levelsOf(change)}`)
    .sort();

test.each(['*/*', 'application/*'])('what %s describes is compared as JSON is', (range) => {
  const ok = (type: string, schema: string) =>
    responses(`'200': {description: Ok, content: {'${type}': {schema: ${schema}}}}`);
  const json = found(ok('application/json', before), ok('application/json', after));
  expect(json.length).toBeGreaterThan(0);
  expect(found(ok(range, before), ok(range, after))).toEqual(json);

  const no = (type: string, schema: string) =>
    responses(`'200': {description: Ok}, '404': {description: No, content: {'${type}': {schema: ${schema}}}}`);
  expect(found(no(range, before), no(range, after))).toEqual(
    found(no('application/json', before), no('application/json', after)),
  );

  const sent = (type: string, schema: string) => body(`content: {'${type}': {schema: ${schema}}}`);
  expect(found(sent(range, before), sent(range, after))).toEqual(
    found(sent('application/json', before), sent('application/json', after)),
  );
});
