/** C#: one folder, one value of `Language`. */
import type { Api } from '../../api/api.ts';
import { ownersIn, surroundingIn } from '../../api/owner.ts';
import { receivedTypes } from '../../api/walk.ts';
import { clientName } from '../../naming/client-name.ts';
import { productOf } from '../../naming/user-agent.ts';
import type { Emission, Language, PackageIdentity } from '../language.ts';
import { semanticVersion } from '../version.ts';
import { clientDeclaration } from './client.ts';
import { errorDeclaration } from './error.ts';
import { filesOf, type Declaration } from './file.ts';
import { groupDeclaration } from './group.ts';
import { guideOf } from './guide.ts';
import { adaptManifest, describe, readManifest, rename } from './manifest.ts';
import { modelDeclaration } from './model.ts';
import { nameTypes } from './names.ts';
import { operationDeclaration, operationTypesDeclaration } from './operation.ts';
import { generated, modelSymbol, nameOwnTypes, type Package } from './package.ts';
import { csharpDialect } from './pages.ts';
import { securityDeclaration } from './security.ts';
import { settingsDeclaration } from './settings.ts';
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
    ...{ owner: ownersIn(api), surrounding: surroundingIn(api) },
    ...{ version, product: productOf(identity) },
  };
  const dialect = csharpDialect(names, namespace, (operation, tag, shown) => usage(operation, tag, context, shown));
  return { files: filesOf(declarationsOf(context), context), dialect, guide: guideOf(identity.published, namespace) };
}

/** `PlexAPISDK` */
function className(api: Api): string {
  const chosen = api.chosen['class'];
  if (chosen !== undefined) return chosen;
  const name = clientName(api, () => false);
  return /SDK$/i.test(name) ? name : `${name}SDK`;
}

/** A file has them in this order. */
function declarationsOf(context: Package): readonly Declaration[] {
  const { api } = context;
  return [
    ...api.operations.flatMap((operation) => [
      operationTypesDeclaration(operation, context),
      operationDeclaration(operation, context),
    ]),
    ...api.errors.map((error) => errorDeclaration(error, context)),
    ...api.types.map((type) => modelDeclaration(type, context)),
    ...api.tags.map((tag) => groupDeclaration(tag, context)),
    securityDeclaration(context),
    settingsDeclaration(context),
    clientDeclaration(context),
  ];
}
