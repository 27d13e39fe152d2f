/** Python: one folder, one value of `Language`. */
import type { Api, UnionType } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { receivedTypes, sentTypes } from '../../api/walk.ts';
import { clientName } from '../../naming/client-name.ts';
import { nameApi } from '../../naming/names.ts';
import { productOf } from '../../naming/user-agent.ts';
import type { Emission, Language, OutputFile, PackageIdentity } from '../language.ts';
import { clientSource, definitionSource } from './client.ts';
import { errorDeclaration } from './error.ts';
import { evaluationOf } from './evaluation.ts';
import { moduleFiles, type Declaration } from './file.ts';
import { packageSources } from './files.ts';
import { groupSource } from './group.ts';
import { adaptManifest, describe, moduleName, ourModule, readManifest, rename, version } from './manifest.ts';
import { guideOf } from './guide.ts';
import { modelDeclaration } from './model.ts';
import { modulesOf } from './modules.ts';
import { naming } from './naming.ts';
import { callDeclaration } from './operation.ts';
import { generated, type Package } from './package.ts';
import { pythonDialect } from './pages.ts';
import { schemaDeclaration } from './schema.ts';
import { securitySources } from './security.ts';
import { shapeDeclaration } from './shape.ts';
import { surfaceOf } from './surface.ts';
import { usage } from './usage.ts';
import { requestDeclaration, responseDeclaration } from './wrapper.ts';

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
  const modules = modulesOf(api, names);
  const { unions, quoted } = evaluationOf(api, modules);
  const context: Package = {
    ...{ api, names, client: clientName(api, isTaken), module: identity.name },
    ...{ product: productOf(identity), version: identity.version },
    ...{ modules, within: '', quoted, sent: sentTypes(api) },
    shadowed: new Set(),
  };
  const dialect = pythonDialect(names, (operation, tag, shown) => usage(operation, tag, context, shown));
  return { files: sources(context, unions), dialect, guide: guideOf(identity.published, identity.name) };
}

function isTaken(name: string): boolean {
  return naming.reserved.type.has(name) || /^(Async|BasicCredential|Issue|OutgoingRequest|RetryOptions)/.test(name);
}

function sources(context: Package, unions: readonly UnionType[]): readonly OutputFile[] {
  return [
    ...moduleFiles(declarationsOf(context, unions), context),
    ...context.api.tags.map((tag) => groupSource(tag, context)),
    ...securitySources(context),
    definitionSource(context),
    clientSource(context),
    ...packageSources(context),
  ];
}

/** In the order of a module: it evaluates unions and the bases of errors, so the names in them are declared before. */
function declarationsOf(context: Package, unions: readonly UnionType[]): readonly Declaration[] {
  const { api } = context;
  const received = receivedTypes(api);
  return [
    ...api.types.filter((type) => type.kind !== 'union').map((type) => modelDeclaration(type, context)),
    ...unions.flatMap((union) => [modelDeclaration(union, context), shapeDeclaration(union, context)]),
    ...api.errors.map((error) => errorDeclaration(error, context)),
    ...api.operations.filter(takesRequest).map((operation) => requestDeclaration(operation, context)),
    ...api.operations.map((operation) => responseDeclaration(operation, context)),
    ...api.operations.map((operation) => callDeclaration(operation, context)),
    ...api.types.filter((type) => received.has(type)).map((type) => schemaDeclaration(type, context)),
  ];
}
