/** Rehearses the NuGet package: pushes it to a source, restores it from there, and runs it with .NET, trimmed and as native code. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isThere, runTool, type Output } from '../pack/tool.ts';
import { nuget } from '../publish/nuget.ts';
import { configureSource, environmentIn, keptPackages, mebibytesIn, refusal, whyNotPublished } from './dotnet.ts';
import { exampleOf, runExample } from './example.ts';
import { startNuGet, type NuGetSource } from './nuget-server.ts';
import { packing } from './packing.ts';
import type { Context, Rehearsal, Step } from './step.ts';
import { verification } from './verification.ts';
import { remedy } from '../../../scripts/remedy.ts';

export const csharp: Rehearsal = { id: 'csharp', steps };

/** The ways to publish the program for machines without .NET. */
const publications = {
  trimmed: ['-p:PublishTrimmed=true', '-p:SelfContained=true'],
  native: ['-p:PublishAot=true'],
};

function steps(context: Context): Step[] {
  const { root, directory } = context;
  const folder = join(directory, 'project');
  const environment = environmentIn(directory);
  const dotnet = (...options: string[]): Promise<Output> =>
    runTool('dotnet', options, { directory: folder, environment });
  const runProgram = async (program: string, ...options: string[]): Promise<void> => {
    const MOCK_SERVER = await context.mockServer();
    await runExample(program, options, { directory: folder, environment: { ...environment, MOCK_SERVER } });
  };
  let source: NuGetSource;
  return [
    packing(context, 'csharp'),
    verification(context, 'csharp'),
    {
      name: 'push',
      needed: true,
      async run() {
        source = await startNuGet();
        context.atEnd(() => {
          source.stop();
          return Promise.resolve();
        });
        mkdirSync(folder);
        configureSource(folder, source.url);
        await nuget.publish(await context.artefacts('csharp'), { root, environment: source.environment });
        return `${[...source.taken.keys()].join(' and ')}, to a source on this machine`;
      },
    },
    {
      name: 'refuse',
      async run() {
        const [artefact] = await context.artefacts('csharp');
        return refusal(artefact?.file ?? '', folder, { ...environment, ...source.environment });
      },
    },
    {
      name: 'restore',
      needed: true,
      async run() {
        await dotnet('new', 'console', '--name', 'Example', '--output', '.');
        const [artefact] = await context.artefacts('csharp');
        await dotnet('add', 'package', artefact?.name ?? '', '--version', artefact?.version ?? '');
        writeFileSync(join(folder, 'Program.cs'), exampleOf(root, 'csharp', 'csharp'));
        copyFileSync(join(root, 'packages/csharp/tests/Support/MockNetwork.cs'), join(folder, 'MockNetwork.cs'));
        return 'in a new project, from that source alone';
      },
    },
    {
      name: 'run',
      async run() {
        await dotnet('build', '-p:TreatWarningsAsErrors=true', '--output', 'built');
        await runProgram('dotnet', 'built/Example.dll');
        return `by .NET ${(await dotnet('--version')).stdout.trim()}`;
      },
    },
    ...Object.entries(publications).map(([name, options]) => ({
      name,
      obstacle: () => (name === 'native' ? whyNoLinker() : undefined) ?? whyNotPublished(root, options),
      async run() {
        const strict = ['-p:TreatWarningsAsErrors=true', '-p:TrimmerSingleWarn=false'];
        // npm run setup has installed the packages that .NET publishes with.
        const kept = `-p:RestoreFallbackFolders=${await keptPackages()}`;
        await dotnet('publish', ...options, ...strict, kept, '--use-current-runtime', '--output', name);
        await runProgram(join(folder, name, 'Example'));
        return `without a warning: ${mebibytesIn(join(folder, name))}`;
      },
    })),
  ];
}

function whyNoLinker(): string | undefined {
  return isThere('clang') || isThere('gcc') ? undefined : `there is no C compiler, which links: ${remedy('C')}`;
}
