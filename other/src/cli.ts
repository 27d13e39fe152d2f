/** `npm run generate:other`: arguments, progress, exit code. */
import { fileURLToPath } from 'node:url';
import { createTerminal } from '../../generator/src/command/terminal.ts';
import { formatFailure } from '../../generator/src/command/text.ts';
import { Failure } from '../../generator/src/failure.ts';
import { Interrupted } from '../../generator/src/output/interruption.ts';
import { help, readArguments } from './arguments.ts';
import { generators, settingsOf } from './catalogue.ts';
import { generate } from './generate.ts';
import { ensureJar } from './jar.ts';
import { javaObstacle } from './java.ts';
import { languages } from './languages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { out, error: complain, outColors, errorColors } = createTerminal(process);

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Interrupted) {
    process.exitCode = error.signal === 'SIGINT' ? 130 : 143;
  } else if (error instanceof Failure) {
    complain(formatFailure(error, errorColors));
    process.exitCode = 2;
  } else {
    throw error;
  }
}

async function main(args: readonly string[]): Promise<void> {
  const command = readArguments(args);
  if (command.kind === 'help') {
    out(help);
    return;
  }
  const obstacle = javaObstacle();
  if (obstacle) throw new Failure(obstacle.message, obstacle.hint);
  const version = ensureJar(root, complain);
  if (command.kind === 'list') {
    list();
    return;
  }
  const chosen = settingsOf(command.names, () => generators(root));
  const width = Math.max(...command.names.map((name) => name.length));
  complain(`OpenAPI Generator ${version}`);
  for (const [name, settings] of chosen) {
    const start = performance.now();
    const { directory, files } = await generate(root, name, settings);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    out(`${outColors.bold(name.padEnd(width))}  ${files} files in ${directory}, ${seconds} s`);
  }
}

function list(): void {
  out('Languages with settings of their own (other/languages.json):');
  for (const [name, { generatorName }] of Object.entries(languages)) {
    out(`  ${name}${generatorName === name ? '' : ` (${generatorName})`}`);
  }
  out('Generators, with their own defaults:');
  for (const name of generators(root)) out(`  ${name}`);
}
