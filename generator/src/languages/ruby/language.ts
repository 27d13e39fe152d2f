/** Ruby: one folder, one value of `Language`. */
import type { Api } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { receivedTypes } from '../../api/walk.ts';
import { nameApi } from '../../naming/names.ts';
import { productOf } from '../../naming/user-agent.ts';
import { title, words } from '../../naming/words.ts';
import type { Emission, Language, OutputFile, PackageIdentity } from '../language.ts';
import { clientFiles, groupFiles } from './client.ts';
import { errorFiles } from './error.ts';
import { guideOf } from './guide.ts';
import { indexFile, versionFiles } from './files.ts';
import { libraryOf, ours, renamed, rootOf } from './identity.ts';
import { adaptManifest, describe, readManifest, version } from './manifest.ts';
import { modelFiles } from './model.ts';
import { naming } from './naming.ts';
import { operationFiles } from './operation.ts';
import type { Package } from './package.ts';
import { rubyDialect } from './pages.ts';
import { schemaFiles } from './schema.ts';
import { securityFiles } from './security.ts';
import { surfaceOf } from './surface.ts';
import { usage } from './usage.ts';
import { requestFiles, responseFiles } from './wrapper.ts';

export const ruby: Language = {
  id: 'ruby',
  title: 'Ruby',
  package: 'ruby',
  generated: [`lib/${ours.library}/generated`, 'sig/generated'],
  handwritten: [
    `lib/${ours.library}.rb`,
    `lib/${ours.library}/runtime.rb`,
    `lib/${ours.library}/runtime`,
    'sig/runtime',
    `${ours.library}.gemspec`,
    '.rubocop.yml',
    'package.json',
  ],
  manifest: 'package.json',
  readManifest,
  adaptManifest,
  describe,
  version,
  refuseClass: (name) =>
    naming.reserved.type.has(name) ? 'the language or the client has that name already' : undefined,
  rename: (text, { name }) => renamed(text, name),
  emit,
  surface: (api) => surfaceOf(api, className(api), rootOf(libraryOf(api))),
};

function emit(api: Api, identity: PackageIdentity): Emission {
  const { name: library, version } = identity;
  const names = nameApi(api, naming);
  const own = { version, product: productOf(identity), library, root: rootOf(library), client: className(api) };
  const context: Package = { api, names, ...own };
  const dialect = rubyDialect(context.root, names, (operation, tag, shown) => usage(operation, tag, context, shown));
  const files = sources(context).map((file) => ({ ...file, path: renamed(file.path, library) }));
  return { files, dialect, guide: guideOf(library, context.root) };
}

/** `Plex-API` is `PlexAPI`. */
function className(api: Api): string {
  const chosen = api.chosen['class'];
  if (chosen !== undefined) return chosen;
  const name = constant(title(words(api.title)));
  return naming.reserved.type.has(name) ? `${name}Client` : name;
}

/** A title that is no name for a constant gets a beginning that makes it one. */
function constant(name: string): string {
  return /^[A-Z]/.test(name) && name.length <= 60 ? name : `Client${name.slice(0, 50)}`;
}

function sources(context: Package): readonly OutputFile[] {
  const { api } = context;
  const validated = receivedTypes(api);
  return [
    ...api.types.flatMap((type) => modelFiles(type, context)),
    ...api.errors.flatMap((error) => errorFiles(error, context)),
    ...api.operations.flatMap((operation) => responseFiles(operation, context)),
    ...api.operations.filter(takesRequest).flatMap((operation) => requestFiles(operation, context)),
    ...api.types.filter((type) => validated.has(type)).flatMap((type) => schemaFiles(type, context)),
    ...api.operations.flatMap((operation) => operationFiles(operation, context)),
    ...api.tags.flatMap((tag) => groupFiles(tag, context)),
    ...securityFiles(context),
    ...clientFiles(context),
    ...versionFiles(context),
    indexFile(context),
  ];
}
