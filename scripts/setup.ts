/** `npm run setup`: sees to it that the toolchain of every language is there. */
import { spawnSync } from 'node:child_process';

interface Toolchain {
  readonly language: string;
  /** Prints its version when it is there. */
  readonly command: readonly [program: string, ...options: string[]];
  /** Where it comes from. */
  readonly source: string;
}

const toolchains: readonly Toolchain[] = [
  { language: 'TypeScript', command: ['node', '--version'], source: 'npm install' },
];

const missing = toolchains.filter((toolchain) => !present(toolchain));
if (missing.length === 0) console.log('nothing to install: every toolchain is there');

function present({ language, command: [program, ...options], source }: Toolchain): boolean {
  const { status, stdout } = spawnSync(program, options, { encoding: 'utf8' });
  const found = status === 0;
  console.log(
    `${language}: ${found ? `${program} ${stdout.trim()}` : `${program} is missing; it comes with`} (${source})`,
  );
  return found;
}
