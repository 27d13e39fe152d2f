/** What the client has to run on: packages of npm, that release/runtimes installs. */
import { join } from 'node:path';
import { isThere } from '../pack/tool.ts';
import { remedy } from '../../../scripts/remedy.ts';

export interface Runtime {
  /** As `--only` takes it. */
  readonly id: string;
  /** What runs a program, with another module run before it. `installed` is the directory of the packages. */
  readonly command: (installed: string, before: string) => readonly [program: string, ...options: string[]];
}

export const runtimes: readonly Runtime[] = [
  { id: 'node20', command: (installed, before) => [join(installed, 'node20/bin/node'), '--import', before] },
  { id: 'node22', command: (installed, before) => [join(installed, 'node22/bin/node'), '--import', before] },
  { id: 'node24', command: (installed, before) => [join(installed, 'node24/bin/node'), '--import', before] },
  { id: 'bun', command: (installed, before) => [join(installed, 'bun/bin/bun.exe'), '--preload', before] },
  { id: 'deno', command: (installed, before) => [join(installed, 'deno/deno'), ...deno, '--preload', before] },
];

/** What it may: reach the mock server and read the two variables that it and the client read. */
const deno = [
  'run',
  '--quiet',
  '--no-prompt',
  '--node-modules-dir=manual',
  '--allow-net=127.0.0.1',
  '--allow-env=MOCK_SERVER,PLEX_ACCESS_TOKEN',
];

/** Its platform may have none. */
export function whyNoRuntime(root: string, { id, command }: Runtime): string | undefined {
  const [program] = command(join(root, 'release/runtimes/node_modules'), '');
  return isThere(program) ? undefined : `${id} is not installed: ${remedy('TypeScript')}`;
}
