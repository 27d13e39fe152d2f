// Runs the tools of .NET; without them, or without the packages that tests need, says so and succeeds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingDotnet } from '../../../scripts/dotnet.ts';

const home = fileURLToPath(new URL('../', import.meta.url));

/** Of each task an output folder of its own: they run side by side, and .NET builds in place. */
const artefacts = (task) => ['--artifacts-path', `${home}obj/${task}`];

/** What each task runs, in order: the arguments of `dotnet`. */
const tasks = {
  lint: [
    ['format', 'PlexAPI.SDK.csproj', '--verify-no-changes', '--verbosity', 'quiet'],
    ['format', 'tests/PlexAPI.SDK.Tests.csproj', '--verify-no-changes', '--verbosity', 'quiet'],
  ],
  typecheck: [['build', 'PlexAPI.SDK.csproj', '--nologo', '--verbosity', 'quiet', ...artefacts('typecheck')]],
  test: [
    ['build', 'tests/PlexAPI.SDK.Tests.csproj', '--nologo', '--verbosity', 'quiet', ...artefacts('test')],
    [
      'obj/test/bin/PlexAPI.SDK.Tests/debug/PlexAPI.SDK.Tests.dll',
      '-noLogo',
      '-noColor',
      '-result-jUnit',
      'reports/junit.xml',
    ],
  ],
};

const [task] = process.argv.slice(2);
const commands = tasks[task];
if (commands === undefined) throw new Error(`${task} is none of ${Object.keys(tasks).join(', ')}`);

const note = `${home}reports/${task}.json`;
mkdirSync(`${home}reports`, { recursive: true });
writeFileSync(note, '{}');
const skipped = missingDotnet();
if (skipped !== undefined) {
  console.log(`skipped: ${skipped}`);
  writeFileSync(note, JSON.stringify({ skipped }));
} else {
  const failed = commands.some((given) => {
    const { status } = spawnSync('dotnet', given, { cwd: home, stdio: 'inherit' });
    return status !== 0;
  });
  process.exitCode = failed ? 1 : 0;
}
