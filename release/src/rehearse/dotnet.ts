/** Runs .NET in a separate folder, with packages from a source on this machine. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { remedy } from '../../../scripts/remedy.ts';
import { isThere, runTool, ToolFailure } from '../pack/tool.ts';

export type Environment = Readonly<Record<string, string>>;

/** It stores its files, such as packages, in `directory`. */
export function environmentIn(directory: string): Environment {
  return {
    ...{ DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_CLI_HOME: directory },
    NUGET_PACKAGES: join(directory, 'packages'),
    // No server of .NET stays after the command.
    ...{ MSBUILDDISABLENODEREUSE: '1', UseSharedCompilation: 'false' },
  };
}

/** Configures .NET in `folder` with only one source, `rehearsal`. */
export function configureSource(folder: string, url: string): void {
  const source = `<add key="rehearsal" value="${url}" protocolVersion="3" allowInsecureConnections="true" />`;
  const sources = `<packageSources><clear />${source}</packageSources>`;
  writeFileSync(
    join(folder, 'NuGet.Config'),
    `<configuration>${sources}<auditSources><clear /></auditSources></configuration>\n`,
  );
}

/** NuGet's message when a version is pushed a second time. */
export async function refusal(file: string, folder: string, environment: Environment): Promise<string> {
  const key = environment['NUGET_API_KEY'] ?? '';
  const push = ['nuget', 'push', file, '--source', 'rehearsal', '--api-key', key, '--no-symbols'];
  try {
    await runTool('dotnet', push, { directory: folder, environment });
  } catch (error) {
    const refused = error instanceof ToolFailure && /^error: (.*409.*)$/m.exec(error.output)?.[1];
    if (refused) return refused;
    throw error;
  }
  throw new Failure('the source took a version that it had', 'is this the source that it was pushed to?');
}

/** Why this machine cannot publish a program for machines without .NET, with these options; undefined if it can. */
export function whyNotPublished(root: string, options: readonly string[]): string | undefined {
  const project = join(root, 'release/native/Native.csproj');
  // This folder has no packages: all must come from the cache of an earlier restore.
  const restore = ['restore', project, ...options, '--source', join(root, 'release/native')];
  return isThere('dotnet', restore)
    ? undefined
    : `what .NET publishes such a program with is not there: ${remedy('.NET')}`;
}

/** The packages in the cache of earlier restores on this machine. */
export async function keptPackages(): Promise<string> {
  const { stdout } = await runTool('dotnet', [
    'nuget',
    'locals',
    'global-packages',
    '--list',
    '--force-english-output',
  ]);
  return stdout.replace(/^global-packages: /, '').trim();
}

/** The size of all files in a folder, without debug symbols. */
export function mebibytesIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => !/\.(pdb|dbg|xml)$/.test(name));
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
