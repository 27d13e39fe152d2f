import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jarOf } from './jar.ts';
import { languages } from './languages.ts';
import { obstacle } from './obstacle.ts';
import { root } from './place.fixture.ts';
import { skipIf, whyMissing } from './skip.fixture.ts';
import { run } from './wrapper.ts';

test('are in order', () => {
  expect(Object.keys(languages)).toEqual(Object.keys(languages).sort());
});

test('have generators that exist, and settings that these know', async (context) => {
  await skipIf(await obstacle(root, () => undefined), context);
  await skipIf(run('javac', ['-version'], root).succeeded ? undefined : whyMissing('javac'), context);
  const settings = Object.values(languages);
  const program = fileURLToPath(new URL('Options.fixture.java', import.meta.url));
  const names = settings.map(({ generatorName }) => generatorName);
  const { stdout } = run('java', ['-cp', jarOf(root).file, program, ...names], root);
  const known = stdout.split('\n').filter((line) => line.includes('\t'));
  expect(known.map((line) => line.split('\t')[0])).toEqual(names);
  settings.forEach(({ additionalProperties = {}, library }, index) => {
    const [name, options = '', libraries = ''] = known[index]?.split('\t') ?? [];
    expect(options.split(','), name).toEqual(expect.arrayContaining(Object.keys(additionalProperties)));
    if (library !== undefined) expect(libraries.split(','), name).toContain(library);
  });
});
