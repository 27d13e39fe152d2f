/** Python: one folder, one value of `Language`. */
import type { Api } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { receivedTypes, sentTypes } from '../../api/walk.ts';
import { clientName } from '../../naming/client-name.ts';
import { nameApi } from '../../naming/names.ts';
import { productOf } from '../../naming/user-agent.ts';
import type { Emission, Language, OutputFile, PackageIdentity } from '../language.ts';
import { clientSource, definitionSource } from './client.ts';
import { errorSource } from './error.ts';
import { packageSources } from './files.ts';
import { groupSource } from './group.ts';
import { adaptManifest, describe, moduleName, ourModule, readManifest, rename, version } from './manifest.ts';
import { guideOf } from './guide.ts';
import { modelSource } from './model.ts';
import { naming } from './naming.ts';
import { callSource } from './operation.ts';
import { generated, type Package } from './package.ts';
import { pythonDialect } from './pages.ts';
import { schemaSource } from './schema.ts';
import { securitySources } from './security.ts';
import { unionShapeSource } from './shape.ts';
import { surfaceOf } from './surface.ts';
import { usage } from './usage.ts';
import { requestSource, responseSource } from './wrapper.ts';

export const python: Language = {
  id: 'python',
  title: 'Python',
  package: 'python',
  generated: generated.map((name) => `src/${ourModule}/${name}`),
  caches: ['__pycache__'],
  handwritten: [
    `src/${ourModule}/__init__.py`,
    `src/${ourModule}/py.typed`,
    `src/${ourModule}/_runtime`,
    'pyproject.toml',
  ],
  manifest: 'pyproject.toml',
  readManifest,
  adaptManifest,
  describe,
  version,
  refuseClass: (name) => (isTaken(name) ? 'the language or the client has that name already' : undefined),
  rename,
  emit,
  surface: (api) => surfaceOf(api, clientName(api, isTaken), moduleName(api)),
};

function emit(api: Api, identity: PackageIdentity): Emission {
  const names = nameApi(api, naming);
  const context: Package = {
    ...{ api, names, client: clientName(api, isTaken), module: identity.name },
    ...{ product: productOf(identity), version: identity.version },
    sent: sentTypes(api),
    shadowed: new Set(),
  };
  const dialect = pythonDialect(names, (operation, tag, shown) => usage(operation, tag, context, shown));
  return { files: sources(context), dialect, guide: guideOf(identity.published, identity.name) };
}

function isTaken(name: string): boolean {
  return naming.reserved.type.has(name) || /^(Async|BasicCredential|Issue|OutgoingRequest|RetryOptions)/.test(name);
}

function sources(context: Package): readonly OutputFile[] {
  const { api } = context;
  const validated = receivedTypes(api);
  return [
    ...api.types.map((type) => modelSource(type, context)),
    ...api.errors.map((error) => errorSource(error, context)),
    ...api.operations.map((operation) => responseSource(operation, context)),
    ...api.operations.filter(takesRequest).map((operation) => requestSource(operation, context)),
    ...api.types.flatMap((type) => (type.kind === 'union' ? [unionShapeSource(type, context)] : [])),
    ...api.types.filter((type) => validated.has(type)).map((type) => schemaSource(type, context)),
    ...api.operations.map((operation) => callSource(operation, context)),
    ...api.tags.map((tag) => groupSource(tag, context)),
    ...securitySources(context),
    definitionSource(context),
    clientSource(context),
    ...packageSources(context),
  ];
}
