/** What the types of a large client cost the programs that import it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contenders } from '../contenders/contenders.ts';
import { command, named } from '../contenders/installed.ts';
import { cache, generate } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { gitHubDescription } from './github-description.ts';
import { interleave } from './interleave.ts';
import { run } from './run.ts';
import { median } from './statistics.ts';
import { type Usage, usageOf } from './usage.ts';

/** Below the repository, so that programs find the packages that are installed there. */
const directory = `${cache}types`;

interface Client {
  readonly name: string;
  /** What a program imports, relative to `directory`. */
  readonly module: string;
}

export function measureTypes(rounds: number): Section {
  const { path, name } = gitHubDescription();
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }\n');
  const clients = [ours(path), peer(path)];
  const check = ({ module }: Client, skipLibCheck: boolean) => {
    const project = writeProject(module, skipLibCheck);
    return () => usageOf((environment) => run([tsc(), '--project', project], directory, environment));
  };
  const both = clients.flatMap((client) => [check(client, true), check(client, false)]);
  const usages = interleave('types', rounds, both).map(middle);
  const rows = clients.map(({ name }, index) => ({
    name,
    skipping: usages[2 * index],
    checking: usages[2 * index + 1],
  }));
  const other = rows.at(-1);
  return {
    text: `Whole processes of \`tsc --noEmit\` (TypeScript ${named('typescript', '').trim()}, \`strict\`) over a program that imports the whole client of ${name}: medians of ${rounds}. Of ours it reads the declarations of the built package, as an installed package has them; hey-api writes source that becomes part of the program. \`tsc --init\` sets \`skipLibCheck\`; without it, declarations are checked too.`,
    columns: [
      { key: 'processor', title: 'processor, s', digits: 1 },
      { key: 'ratio', title: '× hey-api (target ≤ 1.00)', digits: 2 },
      { key: 'memory', title: 'peak MiB', digits: 0 },
      { key: 'allProcessor', title: 'without `skipLibCheck`, s', digits: 1 },
      { key: 'allRatio', title: '× hey-api (target ≤ 1.00)', digits: 2 },
      { key: 'allMemory', title: 'peak MiB', digits: 0 },
    ],
    rows: rows.map(({ name, skipping, checking }) => ({
      name,
      values: {
        processor: (skipping?.processor ?? NaN) / 1000,
        ratio: ratio(skipping, other?.skipping),
        memory: skipping?.memory,
        allProcessor: (checking?.processor ?? NaN) / 1000,
        allRatio: ratio(checking, other?.checking),
        allMemory: checking?.memory,
      },
    })),
  };
}

/** Medians. */
function middle(usages: readonly Usage[]): Usage {
  const of = (key: keyof Usage) => median(usages.map((usage) => usage[key] ?? NaN));
  return { processor: of('processor'), memory: of('memory') };
}

function ratio(usage: Usage | undefined, other: Usage | undefined): number {
  return (usage?.processor ?? NaN) / (other?.processor ?? NaN);
}

function ours(spec: string): Client {
  run([generate, 'typescript', '--spec', spec, '--out', join(directory, 'ours')], directory);
  const home = join(directory, 'ours/packages/core');
  run([command('tsdown', 'tsdown')], home);
  return { name: '**@plex-sdk**', module: './ours/packages/core/dist/index.js' };
}

function peer(spec: string): Client {
  const generator = contenders.find(({ id }) => id === 'hey-api')?.generator;
  if (generator === undefined) throw new Error('hey-api is no contender any more');
  run(generator.arguments(spec, join(directory, 'hey-api')), directory);
  return { name: generator.name, module: './hey-api/index.ts' };
}

/** Gives the file of its configuration. */
function writeProject(module: string, skipLibCheck: boolean): string {
  const name = `${module.split('/')[1] ?? ''}-${skipLibCheck ? 'skips' : 'checks'}`;
  const program = `import * as client from '${module}';\n\nexport const names: readonly string[] = Object.keys(client);\n`;
  writeFileSync(join(directory, `${name}.ts`), program);
  const configuration = {
    compilerOptions: {
      ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], module: 'nodenext', types: ['node'] },
      ...{ strict: true, verbatimModuleSyntax: true, allowImportingTsExtensions: true, noEmit: true, skipLibCheck },
    },
    files: [`${name}.ts`],
  };
  const file = join(directory, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(configuration, null, 2)}\n`);
  return file;
}

function tsc(): string {
  return command('typescript', 'tsc');
}
