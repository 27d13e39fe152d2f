/** Python: one folder, one value of `Language`. */
import type { Api } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { receivedTypes, sentTypes } from '../../api/walk.ts';
import { clientName } from '../../naming/client-name.ts';
import { nameApi } from '../../naming/names.ts';
import { productOf } from '../../naming/user-agent.ts';
import { kebab, snake, words } from '../../naming/words.ts';
import {
  firstVersion,
  type Emission,
  type Language,
  type Manifest,
  type OutputFile,
  type PackageIdentity,
} from '../language.ts';
import { clientSource, definitionSource } from './client.ts';
import { errorSource } from './error.ts';
import { packageSources } from './files.ts';
import { groupSource } from './group.ts';
import { modelSource } from './model.ts';
import { naming } from './naming.ts';
import { callSource } from './operation.ts';
import { fileName, generated, type Package } from './package.ts';
import { pythonDialect } from './pages.ts';
import { schemaSource } from './schema.ts';
import { securitySources } from './security.ts';
import { unionShapeSource } from './shape.ts';
import { surfaceOf } from './surface.ts';
import { usage } from './usage.ts';
import { requestSource, responseSource } from './wrapper.ts';

const ourModule = 'plex_api';

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
    'LICENSE',
  ],
  manifest: 'pyproject.toml',
  readManifest,
  adaptManifest,
  rename,
  emit,
  surface: (api) => surfaceOf(api, clientName(api, isTaken), moduleName(api)),
};

/** What examples import is the module. */
function readManifest(text: string): Manifest {
  const [name = '', published = ''] = [/^packages = \["src\/(.*)"\]$/m, /^name = "(.*)"$/m].map(
    (pattern) => pattern.exec(text)?.[1],
  );
  return { name, published };
}

/** The package of another API has a version of its own, and no tests. */
function adaptManifest(text: string, api: Api): string {
  const adapted = text
    .replace(/^name = .*$/m, `name = "${kebab(words(api.title))}"`)
    .replace(/^description = .*$/m, `description = "A client of ${words(api.title).join(' ')}"`)
    .replace(/^readme = .*\n/m, '')
    .replace(/^dynamic = \["version"\]$/m, `version = "${firstVersion}"`)
    .replace(/^\[tool\.hatch\.version\]\n(?:.+\n)*\n/m, '')
    .replace(/^\[project\.optional-dependencies\]\n(?:.+\n)*\n/m, '')
    .replace(/^\[tool\.pytest[^]*?\n(?=\n|$)/m, '')
    .replace(', "package.json"]', ']')
    .replace('"src", "tests"]', '"src"]');
  return rename(adapted, { name: moduleName(api) });
}

/** Only paths have our name: files of the package refer to each other from where they are. */
function rename(text: string, { name }: Pick<Manifest, 'name'>): string {
  return text.replaceAll(`src/${ourModule}`, `src/${name}`);
}

function emit(api: Api, identity: PackageIdentity): Emission {
  const names = nameApi(api, naming);
  const context: Package = {
    ...{ api, names, client: clientName(api, isTaken), module: identity.name },
    ...{ product: productOf(identity), version: identity.version },
    sent: sentTypes(api),
    shadowed: new Set(),
  };
  return { files: sources(context), dialect: pythonDialect(names, (operation, tag) => usage(operation, tag, context)) };
}

function isTaken(name: string): boolean {
  return naming.reserved.type.has(name) || /^(Async|BasicCredential|Issue|OutgoingRequest|RetryOptions)/.test(name);
}

/** `Plex-API` is `plex_api`; of what Python itself has, another. */
function moduleName(api: Api): string {
  const name = fileName(snake(words(api.title))).slice(0, 60);
  const isTaken = /^(httpx|typing|dataclasses|collections|src|test|tests)$/.test(name);
  return isTaken || !name.includes('_') ? `${name}_client` : name;
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
