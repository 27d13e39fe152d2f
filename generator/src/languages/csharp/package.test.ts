import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorsOf, exampleProgram, missingDotnet, project, run, unformattedIn } from '../../../test/dotnet.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { hiddenTypes, naming } from './naming.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const ours = join(repository, 'packages/csharp');
const home = mkdtempSync(join(tmpdir(), 'csharp-packages-'));
const theirs = join(home, 'kitchen/packages/csharp');
const copy = join(home, 'plex/packages/csharp');

beforeAll(() => {
  generate('generator/test/kitchen-sink/openapi.yaml', 'kitchen');
  generate('openapi.yaml', 'plex');
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

function generate(spec: string, out: string): void {
  const command = [join(repository, 'generator/bin/generate.mjs'), 'csharp', '--spec', join(repository, spec)];
  const { status, stderr } = spawnSync(process.execPath, [...command, '--out', join(home, out)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

test('no type of an API has the name of one that is hand-written, unless only the package itself sees that', () => {
  const text = sources(join(ours, 'src'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const types = (access: string): string[] =>
    [
      ...text.matchAll(
        new RegExp(`^${access} .*?\\b(?:class|struct|record struct|record|enum|interface) (\\w+)`, 'gm'),
      ),
    ].map(([, name = '']) => name);
  expect(types('public').filter((name) => !naming.reserved.type.has(name))).toEqual([]);
  expect(types('internal').filter((name) => !naming.reserved.type.has(name) && !hiddenTypes.includes(name))).toEqual(
    [],
  );
});

test('a package for another spec has one namespace, its own, and says so', () => {
  const manifest = readFileSync(join(theirs, 'KitchenSinkClient.SDK.csproj'), 'utf8');
  expect(manifest).toContain('<RootNamespace>KitchenSinkClient</RootNamespace>');
  expect(manifest).toContain('<PackageId>KitchenSinkClient.SDK</PackageId>');
  const all = ['src', 'generated'].flatMap((folder) => sources(join(theirs, folder)));
  expect(all.filter((path) => readFileSync(path, 'utf8').includes('PlexAPI'))).toEqual([]);
  expect(sources(join(theirs, 'src')).length).toBe(sources(join(ours, 'src')).length);
});

interpreted('it compiles with all analyzers, and both packages live in one program', missingDotnet, () => {
  const references = [join(theirs, 'KitchenSinkClient.SDK.csproj'), join(copy, 'PlexAPIClient.SDK.csproj')];
  const properties = { OutputType: 'Exe', ImplicitUsings: 'enable' };
  const file = project(join(home, 'program'), { ...examples(), 'Program.cs': program }, { references, properties });
  expect(errorsOf(file)).toEqual([]);
  expect(run(file)).toBe('KitchenSinkClient.Models.Errors.SDKException PlexAPIClient.Models.Errors.SDKException\n');
});

interpreted('the formatter would change nothing of it', missingDotnet, () => {
  expect(unformattedIn(join(theirs, 'KitchenSinkClient.SDK.csproj'))).toBe('');
});

const program = `
System.Console.WriteLine($"{typeof(KitchenSinkClient.Models.Errors.SDKException)} {typeof(PlexAPIClient.Models.Errors.SDKException)}");
`;

/** Every example of the pages, each a method of its own. */
function examples(): Record<string, string> {
  const pages = join(home, 'kitchen/docs/csharp');
  const blocks = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => [...readFileSync(join(pages, path), 'utf8').matchAll(/^\`\`\`csharp\n(.*?)^\`\`\`$/gms)])
    .map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThan(10);
  return Object.fromEntries(
    blocks.map((text, index) => [`Example${index}.cs`, exampleProgram(`Example${index}`, text)]),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cs'))
    .map((path) => join(folder, path));
}
