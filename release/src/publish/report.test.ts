import { expect, test } from 'vitest';
import type { Artefact } from '../pack/artefact.ts';
import { php } from '../pack/php.ts';
import { python } from '../pack/python.ts';
import { ruby } from '../pack/ruby.ts';
import { describeOutcomes } from './report.ts';

test.each([
  [ruby, 'a', ['/a.gem'], 'gem push /a.gem'],
  [ruby, 'a', ["/it's here/a.gem"], String.raw`gem push '/it'\''s here/a.gem'`],
  [python, 'python', ['/a.whl', '/a b.tar.gz'], "python3 -m twine upload /a.whl '/a b.tar.gz'"],
  [php, 'php', ['/a.zip'], 'set PACKAGIST_REPOSITORY, and npm run release -- @a/php'],
])('what is left to do is told as it is done', (ecosystem, folder, files, instruction) => {
  const [kind = expect.unreachable()] = ecosystem.kinds;
  const names = { id: `@a/${folder}`, name: 'a', version: '1.0.0' };
  const each = { ...names, folder: `packages/${folder}`, ecosystem, isGenerated: true };
  const artefacts = files.map((file): Artefact => {
    const { registry } = ecosystem;
    return {
      package: each.id,
      registry,
      name: 'a',
      version: '1.0.0',
      kind,
      file,
      bytes: 0,
      unpackedBytes: 0,
      paths: [],
    };
  });
  const outcome = { package: each, result: 'packed' as const, reason: 'no right', artefacts };
  expect(describeOutcomes([outcome], '/nowhere')).toBe(
    `@a/${folder} 1.0.0: packed\n  no right\n  to publish it: ${instruction}\n\ndone`,
  );
});
