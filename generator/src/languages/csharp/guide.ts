/** The C# part of a package's README. */
import type { PackageGuide } from '../../docs/package-guide.ts';

export function guideOf(published: string, namespace: string): PackageGuide {
  return {
    runsOn: '.NET 8 or later',
    install: `dotnet add package ${published}`,
    errors: { any: 'RequestException', response: 'SDKException' },
    catching: `using System;
using ${namespace}.Models.Errors;

try
{
    // a call
}
catch (SDKException error)
{
    Console.Error.WriteLine($"{error.StatusCode} {error.Message}");
}
catch (RequestException error)
{
    Console.Error.WriteLine($"no response: {error.Message}");
}
`,
    example: (program) => [
      { path: 'examples/FirstCall/Program.cs', text: program },
      { path: 'examples/FirstCall/FirstCall.csproj', text: project(published) },
    ],
  };
}

function project(published: string): string {
  return `<Project Sdk="Microsoft.NET.Sdk">

  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net8.0</TargetFramework>
    <RollForward>Major</RollForward>
  </PropertyGroup>

  <ItemGroup>
    <ProjectReference Include="../../${published}.csproj" />
  </ItemGroup>

</Project>
`;
}
