import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGem } from './archive.ts';
import type { Ecosystem } from './ecosystem.ts';
import { packedAt } from './stage.ts';
import { isThere, runTool, ToolFailure } from './tool.ts';
import { remedy } from '../../../scripts/remedy.ts';

/** The repository has no address yet for a homepage; the second line follows every warning. */
const expected = /no homepage specified|See https:\/\/guides\.rubygems\.org/;

export const ruby: Ecosystem = {
  registry: 'RubyGems',
  // `gem build` expects the gemspec under the name of the gem.
  nameIn(folder) {
    const [manifest] = globSync('*.gemspec', { cwd: folder });
    return manifest === undefined ? undefined : basename(manifest, '.gemspec');
  },
  obstacle: () => (isThere('gem') ? undefined : `Ruby is not installed: ${remedy('Ruby')}`),
  recordIn: (folder) => `lib/${ruby.nameIn(folder) ?? ''}/made-from.json`,
  async build({ folder, version }, into) {
    const name = ruby.nameIn(folder) ?? '';
    const options = ['build', `${name}.gemspec`, '--output', join(into, `${name}-${version}.gem`)];
    const { stderr } = await runTool('gem', options, {
      directory: folder,
      environment: { SOURCE_DATE_EPOCH: String(packedAt) },
    });
    const warnings = stderr.split('\n').filter((line) => line.startsWith('WARNING:') && !expected.test(line));
    if (warnings.length > 0) throw new ToolFailure('gem build without warnings', warnings.join('\n'));
  },
  // `gem build` has done it.
  check: () => Promise.resolve(),
  kinds: [
    {
      title: 'gem',
      ending: '.gem',
      read: readGem,
      holds:
        /^(lib\/([\w-]+\/)*\w+\.rb|sig\/([\w-]+\/)*\w+\.rbs|README\.md|LICENSE|CHANGELOG\.md|lib\/\w+\/made-from\.json|metadata\.gz)$/,
      needs: [/^metadata\.gz$/, /^LICENSE$/, /^lib\/\w+\/made-from\.json$/, /^README\.md$/, /^lib\/\w+\.rb$/, /\.rbs$/],
    },
  ],
};
