/** The runtimes of the client: npm packages that release/runtimes installs. */
import { join } from 'node:path';
import { isThere } from '../pack/tool.ts';
import { remedy } from '../../../scripts/remedy.ts';

export interface Runtime {
  /** The name for `--only`. */
  readonly id: string;
  /** The command that runs a program after another module. `installed` is the directory of the packages. */
  readonly command: (installed: string, before: string) => readonly [program: string, ...options: string[]];
}

export const runtimes: readonly Runtime[] = [
  { id: 'node20', command: (installed, before) => [join(installed, 'node20/bin/node'), '--import', before] },
  { id: 'node22', command: (installed, before) => [join(installed, 'node22/bin/node'), '--import', before] },
  { id: 'node24', command: (installed, before) => [join(installed, 'node24/bin/node'), '--import', before] },
  { id: 'bun', command: (installed, before) => [join(installed, 'bun/bin/bun.exe'), '--preload', before] },
  { id: 'deno', command: (installed, before) => [join(installed, 'deno/deno'), ...deno, '--preload', before] },
];

/** Its permissions: to reach the mock server, and to read the two variables that it and the client need. */
const deno = [
  'run',
  '--quiet',
  '--no-prompt',
  '--node-modules-dir=manual',
  '--allow-net=127.0.0.1',
  '--allow-env=MOCK_SERVER,PLEX_ACCESS_TOKEN',
];

/** There may be no package for this platform. */
export function whyNoRuntime(root: string, { id, command }: Runtime): string | undefined {
  const [program] = command(join(root, 'release/runtimes/node_modules'), '');
  return isThere(program) ? undefined : `${id} is not installed: ${remedy('TypeScript')}`;
}
