import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { ask, notAsked, parseAnswer } from './ask.ts';
import { commandLine, type Environment, type Registry } from './registry.ts';

/** Speaks the protocol itself: `dotnet nuget push` takes the key as an argument, which everyone on the machine can see. */
export const nuget: Registry = {
  name: 'NuGet',
  // https://learn.microsoft.com/nuget/api/package-base-address-resource
  async has({ name, version }, { environment }) {
    const base = await resourceOf(environment, 'PackageBaseAddress/3.0.0');
    const answer = await ask('NuGet', `${base.replace(/\/$/, '')}/${name.toLowerCase()}/index.json`);
    if (answer === undefined) return false;
    return parseAnswer('NuGet', answer.text, isVersions).versions.includes(version.toLowerCase());
  },
  handOver: {
    obstacle: ({ NUGET_API_KEY }) => (NUGET_API_KEY ? undefined : 'NUGET_API_KEY is not set'),
    // The command uploads the symbols beside it too.
    instruction: ([artefact]) =>
      commandLine(['dotnet', 'nuget', 'push', artefact?.file ?? '', '--source', defaultSource]),
  },
  async publish(artefacts, { environment }) {
    for (const { file, kind } of artefacts) {
      const type = kind.ending === '.snupkg' ? 'SymbolPackagePublish/4.9.0' : 'PackagePublish/2.0.0';
      await push(file, await resourceOf(environment, type), environment['NUGET_API_KEY'] ?? '');
    }
  },
};

const defaultSource = 'https://api.nuget.org/v3/index.json';

const patience = 300_000;

interface Resource {
  readonly '@id': string;
  readonly '@type': string;
}

/** The address of a service of a source: https://learn.microsoft.com/nuget/api/service-index */
async function resourceOf(environment: Environment, type: string): Promise<string> {
  const answer = await ask('NuGet', environment['NUGET_SOURCE'] ?? defaultSource);
  const { resources } = parseAnswer('NuGet', answer?.text ?? '{}', isServiceIndex);
  const found = resources.find((resource) => resource['@type'] === type);
  if (found) return found['@id'];
  throw notAsked('NuGet', `its service index has no ${type}`);
}

/** https://learn.microsoft.com/nuget/api/package-publish-resource#push-a-package */
async function push(file: string, address: string, key: string): Promise<void> {
  const body = new FormData();
  body.append('package', new Blob([readFileSync(file)]), basename(file));
  const headers = { 'X-NuGet-ApiKey': key, 'X-NuGet-Protocol-Version': '4.1.0' };
  const signal = AbortSignal.timeout(patience);
  // A redirect could lead anywhere, and would get the key.
  const request = { method: 'PUT', headers, body, signal, redirect: 'error' } as const;
  const response = await fetch(address, request).catch((error: unknown) => {
    const { cause } = error as { readonly cause?: unknown };
    const reason = cause instanceof Error ? cause.message : 'it could not be sent';
    throw new Failure(`NuGet did not take ${basename(file)}: ${reason}`, 'run it again');
  });
  await response.body?.cancel();
  // An earlier, interrupted attempt has uploaded it.
  if (response.ok || response.status === 409) return;
  throw new Failure(
    `NuGet did not take ${basename(file)}: it answered ${response.status}`,
    'is NUGET_API_KEY still valid, and may it push this package?',
  );
}

function isVersions(value: unknown): value is { readonly versions: readonly string[] } {
  const { versions } = (value ?? {}) as { readonly versions?: unknown };
  return Array.isArray(versions) && versions.every((version) => typeof version === 'string');
}

function isServiceIndex(value: unknown): value is { readonly resources: readonly Resource[] } {
  const { resources } = (value ?? {}) as { readonly resources?: unknown };
  const isResource = (each: unknown): boolean => {
    const { '@id': id, '@type': type } = (each ?? {}) as Partial<Record<keyof Resource, unknown>>;
    return typeof id === 'string' && typeof type === 'string';
  };
  return Array.isArray(resources) && resources.every(isResource);
}
