/** The compiler of .NET, for the tests that need what it says of a program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { missingDotnet as whyMissing } from '../../scripts/dotnet.ts';

/** Why it cannot be used; undefined where it can. */
export const missingDotnet = whyMissing();

/** Only the framework that the SDK brings, so that nothing is downloaded. */
const settings = ['--nologo', '--verbosity', 'quiet', '-p:TargetFrameworks=net10.0', '-nodeReuse:false'];

/** What `dotnet` says of a project, each error once; nothing where it builds. Analyzers take most of the time. */
export function errorsOf(project: string, { analyzers = true } = {}): string[] {
  const { stdout, status } = dotnet(['build', project, ...settings, `-p:RunAnalyzers=${String(analyzers)}`]);
  const errors = stdout.split('\n').filter((row) => /\b(error|warning) /.test(row));
  return status === 0 && errors.length === 0
    ? []
    : [...new Set(errors.map(shortened)), ...(errors.length ? [] : [stdout])];
}

/** What a program prints that was built. */
export function run(project: string): string {
  const { stdout, stderr, status } = dotnet(['run', '--project', project, '--no-build']);
  if (status !== 0) throw new Error(stderr + stdout);
  return stdout;
}

/** What the formatter would change. */
export function unformattedIn(project: string): string {
  const { stdout, stderr } = dotnet(['format', project, '--verify-no-changes', '--verbosity', 'quiet']);
  return stdout + stderr;
}

/** An example of a page as a method of a class of its own. That of a deprecated operation has the warning that its users get. */
export function exampleProgram(name: string, text: string): string {
  const rows = text.split('\n');
  const isUsing = (row: string): boolean => /^using [\w.]+( = [\w.]+)?;$/.test(row);
  return [
    '#pragma warning disable CS0618',
    ...rows.filter(isUsing),
    `namespace Examples { internal static class ${name} { internal static async System.Threading.Tasks.Task Run() {`,
    ...rows.filter((row) => !isUsing(row)),
    '} } }',
    '',
  ].join('\n');
}

/** A project with these files beside it. */
export function project(
  folder: string,
  files: Readonly<Record<string, string>>,
  { references = [], sources = [], properties = {} }: Options = {},
): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const all = { TargetFramework: 'net10.0', Nullable: 'enable', TreatWarningsAsErrors: 'true', ...properties };
  const rows = Object.entries(all).map(([name, value]) => `<${name}>${value}</${name}>`);
  const items = [
    ...references.map((path) => `<ProjectReference Include="${path}" />`),
    ...sources.map((path) => `<Compile Include="${path}" />`),
  ];
  const file = join(folder, 'Program.csproj');
  writeFileSync(
    file,
    `<Project Sdk="Microsoft.NET.Sdk">
<PropertyGroup>${rows.join('')}</PropertyGroup>
<ItemGroup>${items.join('')}</ItemGroup>
</Project>
`,
  );
  return file;
}

interface Options {
  /** Other projects. */
  readonly references?: readonly string[];
  /** Further files of it, by patterns. */
  readonly sources?: readonly string[];
  readonly properties?: Readonly<Record<string, string>>;
}

function dotnet(given: readonly string[]): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync('dotnet', given, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { stdout, stderr, status };
}

/** `Thing.cs(3,5): error CS0001: …`, without folders. */
function shortened(row: string): string {
  return row
    .trim()
    .replace(/^\S*\//, '')
    .replace(/ \[[^\]]*\]$/, '');
}
