/** Whether .NET can build here. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remedy } from './remedy.ts';
import { nugetRegistry } from './setup/registries.ts';

const tests = fileURLToPath(new URL('../packages/csharp/tests/PlexAPI.SDK.Tests.csproj', import.meta.url));

/** Why not, and what to do about it; undefined where it can. */
export function missingDotnet(): string | undefined {
  const reason = spawnSync('dotnet', ['--version']).status === 0 ? missingPackages() : 'the .NET SDK is not installed';
  return reason === undefined ? undefined : `${reason}: ${remedy('.NET')}`;
}

/** The SDK has neither what the tests run with nor the analyzers of trimmed programs: NuGet has them. */
function missingPackages(): string | undefined {
  const artefacts = mkdtempSync(join(tmpdir(), 'plex-sdk-restore-'));
  const { status, stdout } = spawnSync('dotnet', ['restore', tests, '--artifacts-path', artefacts], {
    encoding: 'utf8',
  });
  rmSync(artefacts, { recursive: true });
  const cause = status === 0 ? undefined : nugetRegistry.whyUnreached(stdout);
  return cause && `the packages that .NET builds with are not here, and NuGet is not reached (${cause})`;
}
