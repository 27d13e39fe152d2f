/** The first program or command in the README of a package, and its expected output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { publishedPackages } from '../pack/packages.ts';
import { runTool, ToolFailure, type Surroundings } from '../pack/tool.ts';

/** `language` is the language of the fenced block. */
export function exampleOf(root: string, id: string, language: string): string {
  const [each] = publishedPackages(root, [id]);
  const file = join(root, each?.folder ?? '', each?.ecosystem.page ?? 'README.md');
  const found = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(readFileSync(file, 'utf8'))?.[1];
  if (found !== undefined) return found;
  throw new Failure(`${file} has no program in ${language}`, 'the first one is what is rehearsed');
}

/** The line that the replaced transport of the packages' tests prints for the request of the program. */
export const answered = 'GET https://plex.tv/api/v2/user: 200';

/** Runs the program. Throws if it fails, or if it sent no request. */
export async function runExample(
  program: string,
  options: readonly string[],
  surroundings: Surroundings,
): Promise<void> {
  const { stdout, stderr } = await runTool(program, options, surroundings);
  expectAnswer(`${stdout}${stderr}`);
}

export function expectAnswer(output: string): void {
  if (!output.split('\n').includes(answered))
    throw new ToolFailure(`the program did not print ${answered}, and so it`, output);
}
