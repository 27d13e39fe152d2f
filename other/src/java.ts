/** The Java that OpenAPI Generator needs. */
import { spawnSync } from 'node:child_process';

const oldest = 11;

/** Why it cannot run here, and what to do; undefined where it can. */
export function javaObstacle(): { readonly message: string; readonly hint: string } | undefined {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const hint =
    'npm run setup installs it where it can (macOS: brew install openjdk); java -version shows whether it is found';
  if (error) return { message: `OpenAPI Generator needs Java ${oldest} or newer, and there is no java here`, hint };
  const version = javaVersion(stderr);
  if (version !== undefined && version >= oldest) return undefined;
  const found = version === undefined ? 'java -version does not say which it is' : `this is Java ${version}`;
  return { message: `OpenAPI Generator needs Java ${oldest} or newer, and ${found}`, hint };
}

/** The feature release: 17 of `17.0.15`, and 8 of `1.8.0_402`, as it was written up to 8. */
export function javaVersion(output: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
}
