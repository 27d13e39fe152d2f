/** Our clients beside those that OpenAPI Generator writes in the same languages: how long it takes, and how large they are. */
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { jarOf } from '../../other/src/jar.ts';
import { obstacle } from '../../other/src/obstacle.ts';
import { command } from '../contenders/installed.ts';
import { generate, openapi, root } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { inNewDirectory } from './directory.ts';
import { interleave } from './interleave.ts';
import { run } from './run.ts';
import { median } from './statistics.ts';

interface Task {
  readonly name: string;
  /** What Node runs to write the client into a directory. */
  readonly options: (directory: string) => readonly string[];
  /** Of its source files. */
  readonly extension: string;
}

const wrapper = command('@openapitools/openapi-generator-cli', 'openapi-generator-cli');
const { version } = jarOf(root);

const tasks: readonly Task[] = [
  ...compared('TypeScript', 'typescript', 'typescript-fetch', '.ts'),
  ...compared('Python', 'python', 'python', '.py'),
  ...compared('Ruby', 'ruby', 'ruby', '.rb'),
  ...compared('PHP', 'php', 'php', '.php'),
];

/** Directories without source of the client. */
const left = new Set(['test', 'tests', 'spec', 'docs', 'node_modules']);

export async function measureOpenApiGenerator(rounds: number): Promise<Section> {
  const missing = await obstacle(root, console.error);
  if (missing !== undefined) {
    console.error(`OpenAPI Generator is not measured: ${missing}`);
    return { ...frame(rounds), rows: [{ name: 'OpenAPI Generator cannot run here', values: {} }], isMissing: true };
  }
  const sizes = tasks.map((task) => perform(task, (directory) => sizeOf(directory, task.extension)));
  const times = interleave(
    'openapi',
    rounds,
    tasks.map((task) => () => perform(task, (_, milliseconds) => milliseconds)),
  ).map(median);
  return {
    ...frame(rounds),
    rows: tasks.map(({ name }, index) => ({ name, values: { milliseconds: times[index], ...sizes[index] } })),
  };
}

function compared(title: string, language: string, generator: string, extension: string): Task[] {
  return [
    {
      name: `${title}: **@plex-sdk**`,
      options: (directory) => [generate, language, '--spec', openapi, '--out', directory],
      extension,
    },
    {
      name: `${title}: OpenAPI Generator ${version}, \`${generator}\``,
      options: (directory) => [
        wrapper,
        ...['generate', '--generator-name', generator, '--input-spec', openapi, '--output', directory],
      ],
      extension,
    },
  ];
}

function perform<Result>({ options }: Task, use: (directory: string, milliseconds: number) => Result): Result {
  return inNewDirectory((place) => {
    const directory = join(place, 'client');
    // The wrapper looks for openapitools.json where npm was called.
    const { milliseconds } = run(options(directory), root, { INIT_CWD: root });
    return use(directory, milliseconds);
  });
}

function sizeOf(directory: string, extension: string): { files: number; kibibytes: number } {
  const files = filesBelow(directory).filter((file) => extname(file) === extension);
  return { files: files.length, kibibytes: files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024 };
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return left.has(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

function frame(rounds: number): Omit<Section, 'rows'> {
  return {
    text: `Milliseconds of a whole process that writes the client of \`openapi.yaml\` into an empty directory, from start to exit: median of ${rounds}. Then the source of that client, without tests and pages; of ours, with the hand-written half. OpenAPI Generator has its default settings.`,
    columns: [
      { key: 'milliseconds', title: 'ms', digits: 0 },
      { key: 'files', title: 'source files', digits: 0 },
      { key: 'kibibytes', title: 'KiB', digits: 0 },
    ],
  };
}
