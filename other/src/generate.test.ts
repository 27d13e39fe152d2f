import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { generate } from './generate.ts';
import { obstacle } from './obstacle.ts';
import { createPlace, root, type Place } from './place.fixture.ts';
import { skipIf } from './skip.fixture.ts';

const reason = await obstacle(root, () => undefined);
const go = { generatorName: 'go' };
let place: Place;
let files: readonly string[];

beforeAll(async () => {
  place = createPlace();
  mkdirSync(join(place.path, 'packages/other/.go.4194305.Ab3dEf'), { recursive: true });
  if (reason === undefined) await generate(place.path, 'go', go);
  files = readdirSync(join(place.path, 'packages/other'), { recursive: true, encoding: 'utf8' });
});

afterAll(() => {
  place.remove();
});

beforeEach(async (context) => {
  await skipIf(reason, context);
});

/** Everything in `packages/other`. */
function written(): readonly string[] {
  return readdirSync(join(place.path, 'packages/other'), { recursive: true, encoding: 'utf8' });
}

test('leaves nothing beside what it makes, and removes what a killed run left', () => {
  expect(readdirSync(join(place.path, 'packages/other'))).toEqual(['go']);
  expect(files).toContain('go/go.mod');
});

test('passes on the parameters that a client takes once', () => {
  const source = readFileSync(join(place.path, 'packages/other/go/api_authentication.go'), 'utf8');
  expect(source).toContain('func (r ApiGetTokenDetailsRequest) XPlexProduct(');
});

test('a generator that fails is quoted, and nothing is written', async () => {
  const made = generate(place.path, 'java', { generatorName: 'java', library: 'none-such' });
  await expect(made).rejects.toThrow(/could not make java, and nothing was changed:\n.*none-such/s);
  expect(written()).toEqual(files);
});

test('does not touch a directory that it did not make', async () => {
  const mine = createPlace();
  mkdirSync(join(mine.path, 'packages/other/go'), { recursive: true });
  await expect(generate(mine.path, 'go', go)).rejects.toThrow(
    'packages/other/go is there, and OpenAPI Generator did not make it',
  );
  expect(readdirSync(join(mine.path, 'packages/other/go'))).toEqual([]);
  mine.remove();
});

test('replaces the whole client', async () => {
  writeFileSync(join(place.path, 'packages/other/go/stale.go'), '');
  await generate(place.path, 'go', go);
  expect(written()).toEqual(files);
});

test('a spec that cannot be read leaves the client as it was', async () => {
  writeFileSync(join(place.path, 'openapi.yaml'), 'openapi: 3.1.0\npaths: {/a: {get: }\n');
  await expect(generate(place.path, 'go', go)).rejects.toThrow('cannot be read');
  expect(written()).toEqual(files);
});
