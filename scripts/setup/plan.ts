/** What `--dry-run` prints: what would run, and what that depends on. Nothing is asked of any registry. */
import type { Toolchain } from '../toolchains.ts';
import { installation, update } from './apt.ts';
import type { Command, Run } from './run.ts';

export async function plan({ language, commands, packages, steps = [] }: Toolchain, run: Run): Promise<string[]> {
  const lines: string[] = [];
  const shown = new Set<Toolchain>();
  const isWhole = (await Promise.all(commands.map((command) => run(language, command)))).every(
    (ended) => ended.succeeded,
  );
  if (!isWhole && packages.length > 0) lines.push(line(update), line(installation(packages)));
  for (const { run: command, unless, from, otherwise } of steps) {
    if (unless !== undefined && (await run(language, unless)).succeeded) continue;
    lines.push(line(command) + (from === undefined ? '' : `  (where ${from.name} can be reached)`));
    if (otherwise === undefined || shown.has(otherwise)) continue;
    shown.add(otherwise);
    lines.push('and where it cannot, instead of this and what follows it:');
    lines.push(...(await plan(otherwise, run)).map((text) => `  ${text}`));
  }
  return [`${language}:${lines.length === 0 ? ' nothing' : ''}`, ...lines.map((text) => `  ${text}`)];
}

function line(command: Command): string {
  return command.join(' ');
}
