import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRepository, specOf } from './repository.ts';

const generated = 'packages/plain/source/generated';

test('debug', () => {
  const repository = createRepository(specOf({ listThings: 'Lists things.', makeThing: 'Makes a thing.' }));
  const result = repository.run([]);
  console.log(result.out, result.error, repository.tree('docs'), repository.tree('packages'));
  console.log(repository.run(['--check']), repository.run([]));
});
