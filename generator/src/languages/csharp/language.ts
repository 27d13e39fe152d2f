/** C#: one folder, one value of `Language`. */
import type { Api } from '../../api/api.ts';
import { receivedTypes } from '../../api/walk.ts';
import { clientName } from '../../naming/client-name.ts';
import { productOf } from '../../naming/user-agent.ts';
import type { Emission, Language, OutputFile, PackageIdentity } from '../language.ts';
import { semanticVersion } from '../version.ts';
import { clientSource } from './client.ts';
import { errorSource } from './error.ts';
import { groupSource } from './group.ts';
import { guideOf } from './guide.ts';
import { adaptManifest, describe, readManifest, rename } from './manifest.ts';
import { modelSource } from './model.ts';
import { nameTypes } from './names.ts';
import { operationSource, operationTypesSource } from './operation.ts';
import { generated, modelSymbol, nameOwnTypes, type Package } from './package.ts';
import { csharpDialect } from './pages.ts';
import { securitySource } from './security.ts';
import { settingsSource } from './settings.ts';
import { surfaceOf } from './surface.ts';
import { usage } from './usage.ts';

export const csharp: Language = {
  id: 'csharp',
  title: 'C#',
  package: 'csharp',
  generated: [generated],
  caches: ['bin', 'obj'],
  handwritten: ['src', 'PlexAPI.SDK.csproj', 'Directory.Build.props', '.editorconfig'],
  manifest: 'PlexAPI.SDK.csproj',
  readManifest,
  adaptManifest,
  describe,
  version: semanticVersion,
  refuseClass: (name, { name: namespace }) =>
    namespace.split('.').includes(name) ? `the namespace ${namespace} has that name already` : undefined,
  rename,
  emit,
  surface: (api) => surfaceOf(api, nameTypes(api), className(api)),
};

function emit(api: Api, identity: PackageIdentity): Emission {
  const { name: namespace, version } = identity;
  const names = nameTypes(api);
  const client = className(api);
  const received = receivedTypes(api);
  const own = nameOwnTypes(api, names, client);
  const deprecated = [...api.types, ...api.errors].filter((type) => type.deprecated);
  const obsolete = new Set(deprecated.map((type) => modelSymbol(type, { names, namespace })));
  const context: Package = {
    ...{ api, names, namespace, client, received, own, obsolete },
    ...{ version, product: productOf(identity) },
  };
  const dialect = csharpDialect(names, namespace, (operation, tag, shown) => usage(operation, tag, context, shown));
  return { files: sources(context), dialect, guide: guideOf(identity.published, namespace) };
}

/** `PlexAPISDK` */
function className(api: Api): string {
  const chosen = api.chosen['class'];
  if (chosen !== undefined) return chosen;
  const name = clientName(api, () => false);
  return /SDK$/i.test(name) ? name : `${name}SDK`;
}

function sources(context: Package): readonly OutputFile[] {
  const { api } = context;
  return [
    ...api.types.map((type) => modelSource(type, context)),
    ...api.errors.map((error) => errorSource(error, context)),
    ...api.operations.flatMap((operation) => [
      operationTypesSource(operation, context),
      operationSource(operation, context),
    ]),
    ...api.tags.map((tag) => groupSource(tag, context)),
    securitySource(context),
    settingsSource(context),
    clientSource(context),
  ];
}
