/** `npm run generate:other`: progress and result. */
import { resolve } from 'node:path';
import { execute } from '../../generator/src/command/execute.ts';
import { Failure } from '../../generator/src/failure.ts';
import { help, readArguments } from './arguments.ts';
import { generators, settingsOf } from './catalogue.ts';
import { generate } from './generate.ts';
import { ensureJar } from './jar.ts';
import { javaObstacle } from './java.ts';
import { languages } from './languages.ts';

await execute(async (args, repository, { out, error, outColors }) => {
  const command = readArguments(args);
  if (command.kind === 'help') {
    out(help);
    return 0;
  }
  const obstacle = javaObstacle();
  if (obstacle) throw new Failure(obstacle.message, obstacle.hint);
  const root = resolve(repository);
  const version = await ensureJar(root, error);
  if (command.kind === 'list') {
    out(catalogue(generators(root)));
    return 0;
  }
  const chosen = settingsOf(command.names, () => generators(root));
  const width = Math.max(...command.names.map((name) => name.length));
  error(`OpenAPI Generator ${version}`);
  for (const [name, settings] of chosen) {
    const start = performance.now();
    const { directory, files } = await generate(root, name, settings);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    out(`${outColors.bold(name.padEnd(width))}  ${files} files in ${directory}, ${seconds} s`);
  }
  return 0;
});

function catalogue(generators: readonly string[]): string {
  return [
    'Languages with settings of their own (other/languages.json):',
    ...Object.entries(languages).map(
      ([name, { generatorName }]) => `  ${name}${generatorName === name ? '' : ` (${generatorName})`}`,
    ),
    'Generators, with their own defaults:',
    ...generators.map((name) => `  ${name}`),
  ].join('\n');
}
