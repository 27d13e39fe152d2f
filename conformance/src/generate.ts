/** `npm run generate` here: the packages of the second spec, in `generated/`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'tsdown';
import { folder, root } from './paths.ts';

const generator = join(root, 'generator/bin/generate.mjs');
const options = ['--spec', join(folder, 'openapi.yaml'), '--out', join(folder, 'generated')];
const { status } = spawnSync(process.execPath, [generator, ...options], { cwd: root, stdio: 'inherit' });
if (status === 0) {
  // Node does not read the TypeScript of a package as it stands; what its types are, the generator's tests check.
  await build({ cwd: join(folder, 'generated/packages/core'), dts: false, logLevel: 'warn' });
}
process.exitCode = status ?? 1;
