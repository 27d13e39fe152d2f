import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ecosystem } from './ecosystem.ts';
import type { Entries } from './entries.ts';
import { isThere, runTool } from './tool.ts';
import { readZip, writeZip } from './zip.ts';
import { remedy } from '../../../scripts/remedy.ts';

/**
 * Bytes of a package: of a client of four operations, of the six to sign in with, of the room beside the client, of
 * what waits for a PIN, and of what refuses null and reads patterns alike, as measured; without what the compiler makes
 * of regular expressions that are rarely used.
 */
const limit = (150 + 17.5 + 10 + 5.5 + 0.5 - 3.5) * 1024;

const environment = { DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1' };

/** The files of every package of the Open Packaging Conventions. */
const parts = String.raw`\[Content_Types\]\.xml|_rels\/\.rels|package\/services\/metadata\/core-properties\/nuget\.psmdcp`;

export const csharp: Ecosystem = {
  registry: 'NuGet',
  // By default, the package has the name of its project.
  nameIn(folder) {
    const [project] = globSync('*.csproj', { cwd: folder });
    return project === undefined ? undefined : basename(project, '.csproj');
  },
  obstacle(folder) {
    if (!isThere('dotnet')) return `the .NET SDK is not installed: ${remedy('.NET')}`;
    const restored = ['restore', join(folder, `${csharp.nameIn(folder) ?? ''}.csproj`)];
    // A separate directory: other builds run at the same time.
    return isThere('dotnet', [...restored, '--artifacts-path', join(folder, 'obj/pack')])
      ? undefined
      : `what the .NET SDK builds with cannot be restored: ${remedy('.NET')}`;
  },
  recordIn: () => 'made-from.json',
  async build({ folder, version }, into) {
    const name = csharp.nameIn(folder) ?? '';
    const options = ['pack', `${name}.csproj`, '--nologo', '--verbosity', 'quiet', '--output', join(folder, 'packed')];
    const properties = [
      `-p:Version=${version}`,
      // The compiler writes the directory into the assembly and the symbols.
      `-p:PathMap=${folder}=/_`,
      // It also writes the commit of an enclosing repository.
      '-p:EnableSourceControlManagerQueries=false',
      // npm run lint and npm run typecheck run the analysers.
      '-p:RunAnalyzers=false',
      // No compiler server stays after the command.
      '-p:UseSharedCompilation=false',
      '-nodeReuse:false',
    ];
    await runTool('dotnet', [...options, ...properties], { directory: folder, environment });
    // It contains the time of packing; the SDK has no option against that.
    for (const file of readdirSync(join(folder, 'packed')))
      writeFileSync(join(into, file), writeZip(readZip(readFileSync(join(folder, 'packed', file)))));
  },
  kinds: [
    {
      title: 'NuGet package',
      limit,
      ending: '.nupkg',
      read: readSigned,
      holds: new RegExp(
        String.raw`^(lib\/net[\d.]+\/[\w.]+\.(dll|xml)|[\w.]+\.nuspec|README\.md|LICENSE|made-from\.json|${parts})$`,
      ),
      needs: [
        /^LICENSE$/,
        /^README\.md$/,
        /^made-from\.json$/,
        /^[\w.]+\.nuspec$/,
        /^lib\/net8\.0\/[\w.]+\.dll$/,
        /^lib\/net8\.0\/[\w.]+\.xml$/,
      ],
    },
    {
      title: 'NuGet symbols',
      limit,
      ending: '.snupkg',
      read: readSigned,
      holds: new RegExp(String.raw`^(lib\/net[\d.]+\/[\w.]+\.pdb|[\w.]+\.nuspec|${parts})$`),
      needs: [/^[\w.]+\.nuspec$/, /^lib\/net8\.0\/[\w.]+\.pdb$/],
      withoutRecord: 'NuGet takes no such file among symbols; the assembly has the checksum of its symbols',
    },
  ],
};

/** Without the signature that nuget.org adds to every package. */
function readSigned(content: Uint8Array): Entries {
  return new Map([...readZip(content)].filter(([path]) => path !== '.signature.p7s'));
}
