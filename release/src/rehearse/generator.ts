/** Rehearses the generator: runs it in an empty folder as its README says, and builds its output with the tools of each language. */
import { copyFileSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { readTarGz } from '../pack/archive.ts';
import { publishedPackages } from '../pack/packages.ts';
import { interpreter } from '../pack/python.ts';
import { runTool } from '../pack/tool.ts';
import { npm } from '../publish/npm.ts';
import { exampleOf } from './example.ts';
import { publishInstalled } from './installed.ts';
import { packing } from './packing.ts';
import { refusal } from './refusal.ts';
import type { Context, Rehearsal, Step } from './step.ts';
import { verification } from './verification.ts';
import { startVerdaccio, type Verdaccio } from './verdaccio.ts';

export const generator: Rehearsal = { id: 'generator', steps };

interface Build {
  /** The folder below `packages`, here and in the output. */
  readonly id: string;
  readonly command: (folder: string, root: string) => readonly [program: string, ...options: string[]];
  /** The files that the build writes. */
  readonly made: string;
}

const builds: readonly Build[] = [
  { id: 'core', command: () => ['npm', 'pack'], made: '*.tgz' },
  {
    id: 'python',
    command: (_, root) => [interpreter(join(root, 'packages/python')), '-m', 'build', '--no-isolation'],
    made: 'dist/*.whl',
  },
  { id: 'ruby', command: (folder) => ['gem', 'build', globSync('*.gemspec', { cwd: folder })[0] ?? ''], made: '*.gem' },
  { id: 'php', command: () => ['composer', 'archive', '--format=zip', '--dir=packed'], made: 'packed/*.zip' },
  { id: 'csharp', command: () => ['dotnet', 'pack', '--output', 'packed'], made: 'packed/*.nupkg' },
];

function steps(context: Context): Step[] {
  const { root, directory } = context;
  const folder = join(directory, 'empty');
  let verdaccio: Verdaccio;
  return [
    packing(context, 'generator'),
    verification(context, 'generator'),
    {
      name: 'publish',
      needed: true,
      async run() {
        verdaccio = await startVerdaccio(directory);
        context.atEnd(verdaccio.stop);
        const artefacts = await context.artefacts('generator');
        const entries = await readTarGz(readFileSync(artefacts[0]?.file ?? ''));
        const manifest = JSON.parse(String(entries.get('package/package.json'))) as object;
        const count = await publishInstalled(manifest, join(root, 'generator'), directory, verdaccio);
        await npm.publish(artefacts, { root, environment: verdaccio.environment });
        return `by changeset publish, to verdaccio on this machine, beside the ${count} packages that it needs`;
      },
    },
    {
      name: 'refuse',
      run: async () => refusal((await context.artefacts('generator'))[0]?.file ?? '', verdaccio),
    },
    {
      name: 'run',
      needed: true,
      async run() {
        mkdirSync(folder);
        copyFileSync(join(root, 'openapi.yaml'), join(folder, 'openapi.yaml'));
        const command = exampleOf(root, 'generator', 'sh').trim();
        const [program = '', ...options] = command.split(' ');
        await runTool(program, options, { directory: folder, environment: verdaccio.environment });
        const wrote = readdirSync(join(folder, 'sdk/packages'));
        return `${command}, in an empty folder: ${wrote.join(', ')}`;
      },
    },
    ...builds.map((build) => buildStep(build, root, join(folder, 'sdk/packages', build.id))),
  ];
}

function buildStep({ id, command, made }: Build, root: string, folder: string): Step {
  const [own] = publishedPackages(root, [id]);
  return {
    name: id,
    // The code that packs our own package builds this one.
    obstacle: () => own?.ecosystem.obstacle(join(root, own.folder)),
    async run() {
      // The tools in its manifest.
      const installed = join(root, 'node_modules');
      if (existsSync(join(folder, 'tsconfig.json'))) symlinkSync(installed, join(folder, 'node_modules'), 'junction');
      const [program, ...options] = command(folder, root);
      const environment = { COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_DISABLE_NETWORK: '1', DOTNET_NOLOGO: '1' };
      await runTool(program, options, { directory: folder, environment });
      const [file] = globSync(made, { cwd: folder });
      if (file === undefined) throw new Failure(`${program} made no ${made}`, 'what does it say?');
      return `${program} made ${file}`;
    },
  };
}
