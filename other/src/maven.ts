/** Maven, which reaches its repositories as ~/.m2/settings.xml says. */
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './wrapper.ts';

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** Puts the jar of an artifact, `group:artifact:version`, into an empty directory as `file`. Says why it failed. */
export function copyByMaven(coordinates: string, file: string): string | undefined {
  const [, artifact = '', version = ''] = coordinates.split(':');
  const directory = dirname(file);
  const options = [`-Dartifact=${coordinates}:jar`, `-DoutputDirectory=${directory}`];
  const program = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const { succeeded, output } = run(program, ['-B', '-q', `${plugin}:copy`, ...options], directory);
  if (!succeeded) return output.includes('ENOENT') ? 'mvn is not installed' : firstError(output);
  renameSync(join(directory, `${artifact}-${version}.jar`), file);
  return undefined;
}

function firstError(output: string): string {
  return /^\[ERROR\] (.*)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
}
