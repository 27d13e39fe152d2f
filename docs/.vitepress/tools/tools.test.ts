import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { docs, readReference, specFile } from '../site/reference.ts';
import { codeSamples } from './code-samples.ts';
import { llmsFull, llmsIndex } from './llms.ts';

const reference = await readReference();

test('the description with samples is the description, with samples', () => {
  const samples = new Map<string, readonly { lang: string; label: string; source: string }[]>();
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== 'object' || value === null) return value;
    const { 'x-codeSamples': found, ...rest } = value as Record<string, unknown>;
    if (found !== undefined) samples.set(String(rest['operationId']), found as never);
    return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, without(one)]));
  };
  expect(without(parse(codeSamples(reference)))).toEqual(parse(readFileSync(specFile, 'utf8')));
  expect([...samples.keys()].sort()).toEqual(reference.api.operations.map(({ id }) => id).sort());
  const titles = reference.languages.map(({ title }) => title);
  for (const found of samples.values()) {
    expect(found.slice(0, titles.length).map(({ label }) => label)).toEqual(titles);
  }
  expect(samples.get('getPin')?.map(({ label }) => label)).toEqual([
    ...titles,
    ...['TypeScript: waitForPin', 'Python: wait_for_pin', 'Ruby: wait_for_pin', 'PHP: waitForPin', 'C#: WaitForPin'],
  ]);
  expect(samples.get('getPin')?.at(-5)?.source).toContain('waitForPin(');
  expect(samples.get('getTokenDetails')?.[1]?.source).toContain('get_token_details(');
});

test('llms.txt names every operation of every language, and the guides', () => {
  const text = llmsIndex(reference, docs);
  expect(text).toMatch(/^# Plex-API\n\n> .+\n\n## Guides\n/);
  expect(text).toContain('[get_transient_token](ruby/sdks/authentication/get_transient_token.html)');
  expect(text).toContain('[GetTransientToken](csharp/sdks/authentication/gettransienttoken.html)');
  expect(text).toContain('](guides/signing-in.html)');
});

test('llms-full.txt has the pages themselves', () => {
  const text = llmsFull(reference, docs);
  for (const page of ['guides/errors.md', 'php/sdks/security/README.md', 'csharp/sdks/security/README.md']) {
    expect(text).toContain(readFileSync(`${docs}${page}`, 'utf8').trim());
  }
});
