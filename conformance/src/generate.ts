/** `npm run generate` here: the packages of the second spec, in `generated/`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'tsdown';
import { missingDotnet } from '../../scripts/dotnet.ts';
import { folder, root } from './paths.ts';

const generator = join(root, 'generator/bin/generate.mjs');
const options = ['--spec', join(folder, 'openapi.yaml'), '--out', join(folder, 'generated')];
const { status } = spawnSync(process.execPath, [generator, ...options], { cwd: root, stdio: 'inherit' });
if (status === 0) {
  // Node does not run the TypeScript of a package in node_modules. The generator's tests check its types.
  await build({ cwd: join(folder, 'generated/packages/core'), dts: false, logLevel: 'warn' });
}
process.exitCode = status ?? 1;
// Without .NET the testee of C# is skipped, with the reason.
if (status === 0 && missingDotnet() === undefined) {
  const project = join(folder, 'testees/csharp/Testee.csproj');
  // Apart from the packages, which are built for other tasks at the same time.
  const options = ['--configuration', 'Release', '--artifacts-path', join(folder, '.cache/testee')];
  const built = spawnSync('dotnet', ['build', project, '--nologo', '--verbosity', 'quiet', ...options], {
    stdio: 'inherit',
  });
  process.exitCode = built.status ?? 1;
}
