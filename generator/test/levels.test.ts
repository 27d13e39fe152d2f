/** What the report calls less than major breaks no program of the old package's users; what it says of names does. */
import { execFile, spawnSync, type ExecFileOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareSpecs, type Report } from '../src/changes/report.ts';
import type { Language, OutputFile } from '../src/languages/language.ts';
import { languages } from '../src/languages/languages.ts';
import { typescript } from '../src/languages/typescript/language.ts';
import { errorsOf, missingDotnet, project } from './dotnet.ts';
import { generated } from './generated.ts';
import { interpreted } from './interpreted.ts';
import type { Description } from './levels/any-description.ts';
import { anyPair, type Pair } from './levels/any-pair.ts';
import { csharpProgram } from './levels/csharp.ts';
import { phpProgram, phpUses } from './levels/php.ts';
import { pythonProgram } from './levels/python.ts';
import { rubyProgram } from './levels/ruby.ts';
import { typescriptProgram } from './levels/typescript.ts';
import { compile } from './type-check.ts';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20261122);
const most = Number(process.env['PAIRS'] ?? 40);
/** How many pairs each language has: compilers take most of the time, and each its own. */
const pairsOf = { typescript: most, python: 2 + most / 6, ruby: most / 2, php: most / 2, csharp: 3 + most / 10 };
const directory = mkdtempSync(join(tmpdir(), 'levels-'));

interface Judged extends Pair {
  readonly oldFile: string;
  readonly newFile: string;
  readonly report: Report;
}

let judged: readonly Judged[];

beforeAll(async () => {
  const pairs = Array.from({ length: most }, (_, index) =>
    fc.sample(anyPair(index), { seed: seed + index, numRuns: 1 }),
  ).flat();
  const [same, other, third, ...rest] = pairs;
  if (same === undefined || other === undefined || third === undefined) throw new Error('PAIRS is at least 3');
  // Of any seed, one that breaks nothing, one that breaks calls, and one that breaks declarations of values.
  const renamed = structuredClone(other.old);
  for (const operation of Object.values(renamed.paths['/pets'] ?? {})) operation.operationId += 'Renamed';
  const known = [
    { ...same, next: same.old, edits: ['nothing'] },
    { ...other, next: renamed, edits: ['rename operations'] },
    { ...third, next: withRenamedPet(third.old), edits: ['rename a type'] },
  ];
  judged = await Promise.all([...known, ...rest].map(judge));
});

function withRenamedPet(old: Description): Description {
  const text = JSON.stringify(old).replaceAll('/schemas/Pet"', '/schemas/Creature"').replace('"Pet":', '"Creature":');
  return JSON.parse(text) as Description;
}

afterAll(() => {
  rmSync(directory, { recursive: true });
});

async function judge(pair: Pair, index: number): Promise<Judged> {
  const [oldFile, newFile] = ['old', 'new'].map((side) => join(directory, `${side}-${index}.json`)) as [string, string];
  writeFileSync(oldFile, JSON.stringify(pair.old));
  writeFileSync(newFile, JSON.stringify(pair.next));
  const { report, diagnostics } = await compareSpecs(oldFile, newFile, languages);
  if (report === undefined) throw new Error(JSON.stringify([seed, pair.edits, diagnostics]));
  return { ...pair, oldFile, newFile, report };
}

/** Kinds after which a program that uses everything cannot compile. */
const certain = new Set([
  ...['group-renamed', 'method-renamed', 'type-renamed', 'type-removed', 'field-renamed', 'member-renamed'],
  ...['operation-removed', 'operation-tag-removed', 'request-required-property-added', 'required-parameter-added'],
  ...['optional-parameter-removed', 'required-parameter-removed', 'parameter-became-required', 'body-became-required'],
  ...['argument-renamed', 'arguments-became-request', 'request-became-arguments', 'result-renamed', 'option-renamed'],
  ...['response-optional-property-removed', 'response-required-property-removed', 'request-enum-value-removed'],
]);

/** What the report says, against the errors of each pair's program. */
function contradictions(
  language: string,
  pairs: readonly Judged[],
  errorsOf: (index: number) => readonly string[],
): readonly unknown[] {
  // The first pair changes nothing, and the next two break every program: otherwise nothing would be shown.
  expect(errorsOf(0)).toEqual([]);
  expect([1, 2].map((index) => errorsOf(index).length > 0)).toEqual([true, true]);
  return pairs.flatMap(({ report, edits }, index) => {
    const errors = errorsOf(index);
    const isMajor = report.levels[language] === 'major';
    const mustBreak = report.changes.some(({ kind, levels }) => certain.has(kind) && levels[language] === 'major');
    if (errors.length > 0 ? isMajor : !mustBreak) return [];
    const said = report.changes.map(({ kind, levels }) => `${kind}: ${levels[language] ?? ''}`);
    return [{ pair: index, edits, said, errors: errors.slice(0, 5) }];
  });
}

test(`TypeScript (seed ${seed})`, () => {
  const packages = judged.flatMap(({ oldFile, newFile }, index) => {
    const [old, next] = [generated(oldFile), generated(newFile)];
    const [from, to] = [2 * index, 2 * index + 1].map((number) => `../${number}/src/generated/index.js`);
    const program = typescriptProgram(old.api, typescript.surface(old.api), from ?? '', to ?? '');
    return [filesOf(old.files), new Map([...filesOf(next.files), ['check.ts', program]])];
  });
  const { errors } = compile(packages);
  expect(errors.filter((error) => !error.includes('/check.ts:'))).toEqual([]);
  const own = (index: number): readonly string[] =>
    errors.filter((error) => error.startsWith(`${2 * index + 1}/check.ts:`));
  expect(contradictions('typescript', judged, own)).toEqual([]);
});

const python = fileURLToPath(new URL('../../packages/python/.venv/bin/python', import.meta.url));
const missingPython = whyMissing([python, '-c', 'import httpx'], ['mypy', '--version']);

interpreted(`Python (seed ${seed})`, missingPython, async () => {
  const language = await loaded('python');
  const chosen = judged.slice(0, pairsOf.python);
  const homes = await Promise.all(chosen.map((pair, index) => made('python', pair, index)));
  const programs = chosen.map(({ oldFile }, index) => {
    const { api } = generated(oldFile);
    const file = join(directory, `python_${index}.py`);
    writeFileSync(file, pythonProgram(api, language.surface(api)));
    return file;
  });
  // The packages themselves are checked elsewhere.
  const options = [
    '--strict',
    '--follow-imports=silent',
    '--no-error-summary',
    '--python-executable',
    python,
    '--cache-dir',
    join(directory, 'mypy'),
  ];
  const { stdout, stderr } = await execute('mypy', [...options, ...programs], {
    env: { ...process.env, MYPYPATH: homes.map((home) => join(home, 'src')).join(':') },
  });
  expect(stderr).toBe('');
  const errors = stdout.split('\n').filter((line) => line.includes(': error: '));
  const own = (index: number): readonly string[] => errors.filter((line) => line.includes(`python_${index}.py:`));
  expect(contradictions('python', chosen, own)).toEqual([]);
});

const missingRuby = whyMissing(['ruby', '-v']);

interpreted(`Ruby (seed ${seed})`, missingRuby, async () => {
  const language = await loaded('ruby');
  const chosen = judged.slice(0, pairsOf.ruby);
  const homes = await Promise.all(chosen.map((pair, index) => made('ruby', pair, index)));
  const programs = chosen.map(({ oldFile }, index) => {
    const { api } = generated(oldFile);
    return rubyProgram(api, language.surface(api), join(homes[index] ?? '', 'lib'), `pair ${index}`);
  });
  const file = join(directory, 'use.rb');
  writeFileSync(file, programs.join('\n'));
  const { stdout, stderr } = await execute('ruby', [file]);
  expect(stderr).toBe('');
  const errors = stdout.split('\n');
  const own = (index: number): readonly string[] => errors.filter((line) => line.startsWith(`pair ${index}: `));
  expect(contradictions('ruby', chosen, own)).toEqual([]);
});

const bootstrap = fileURLToPath(new URL('../../packages/php/tests/bootstrap.php', import.meta.url));
const probe = 'require $argv[1]; exit(interface_exists("Psr\\Http\\Message\\ResponseInterface") ? 0 : 1);';
const missingPhp = whyMissing(['php', '-r', probe, bootstrap]);

interpreted(`PHP (seed ${seed})`, missingPhp, async () => {
  const language = await loaded('php');
  const chosen = judged.slice(0, pairsOf.php);
  const homes = await Promise.all(chosen.map((pair, index) => made('php', pair, index)));
  const uses = chosen.map(({ oldFile }, index) => {
    const { api } = generated(oldFile);
    const surface = language.surface(api);
    const home = homes[index] ?? '';
    const source = readFileSync(join(home, `generated/${surface.client}.php`), 'utf8');
    const [, space = ''] = /^namespace (\w+);$/m.exec(source) ?? [];
    return phpUses(api, surface, space, home, `pair ${index}`);
  });
  writeFileSync(join(directory, 'use.php'), phpProgram);
  writeFileSync(join(directory, 'uses.json'), JSON.stringify(uses));
  const { stdout, stderr } = await execute('php', [
    join(directory, 'use.php'),
    bootstrap,
    join(directory, 'uses.json'),
  ]);
  expect(stderr).toBe('');
  const errors = stdout.split('\n');
  const own = (index: number): readonly string[] => errors.filter((line) => line.startsWith(`pair ${index}: `));
  expect(contradictions('php', chosen, own)).toEqual([]);
});

interpreted(`C# (seed ${seed})`, missingDotnet, async () => {
  const language = await loaded('csharp');
  const chosen = judged.slice(0, pairsOf.csharp);
  const folder = join(directory, 'csharp');
  const homes = await Promise.all(chosen.map((pair, index) => made('csharp', pair, index)));
  const programs = chosen.map(({ oldFile }, index) => {
    const { api } = generated(oldFile);
    const surface = language.surface(api);
    const source = readFileSync(join(homes[index] ?? '', `generated/${surface.client}.cs`), 'utf8');
    const [, space = ''] = /^namespace (\w+);$/m.exec(source) ?? [];
    return [`Use${index}.cs`, csharpProgram(api, surface, space, `Use${index}`)] as const;
  });
  // The packages have namespaces of their own: one assembly holds them all.
  const file = project(folder, Object.fromEntries(programs), {
    properties: { OutputType: 'Library', TreatWarningsAsErrors: 'false', WarningsAsErrors: 'nullable' },
    sources: homes.flatMap((home) => [join(home, 'src/**/*.cs'), join(home, 'generated/**/*.cs')]),
  });
  const errors = errorsOf(file, { analyzers: false }).filter((line) => line.includes(' error '));
  expect(errors.filter((line) => !line.startsWith('Use'))).toEqual([]);
  const own = (index: number): readonly string[] => errors.filter((line) => line.startsWith(`Use${index}.cs`));
  expect(contradictions('csharp', chosen, own)).toEqual([]);
});

/** Why one of these commands cannot be run; undefined where all can. */
function whyMissing(...commands: readonly (readonly [string, ...string[]])[]): string | undefined {
  const missing = commands.find(([command, ...options]) => spawnSync(command, options).status !== 0);
  return missing && `${missing.join(' ')} does not work here`;
}

async function loaded(id: string): Promise<Language> {
  const entry = languages.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`there is no language ${id}`);
  return entry.load();
}

const packages = new Map<string, Promise<Run>>();

/** The folder of the new package, as the command makes it: of all languages at once, because it is started once. */
async function made(language: string, { newFile }: Judged, index: number): Promise<string> {
  const out = join(directory, `packages-${index}`);
  const command = fileURLToPath(new URL('../bin/generate.mjs', import.meta.url));
  const making = packages.get(out) ?? execute(process.execPath, [command, '--spec', newFile, '--out', out]);
  packages.set(out, making);
  await making;
  return join(out, 'packages', language);
}

interface Run {
  readonly stdout: string;
  readonly stderr: string;
}

/** Whatever its exit code: what it says is the result. */
function execute(command: string, options: readonly string[], settings: ExecFileOptions = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(command, [...options], { ...settings, encoding: 'utf8', maxBuffer: 2 ** 28 }, (_, stdout, stderr) => {
      resolve({ stdout, stderr });
    });
  });
}

function filesOf(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
