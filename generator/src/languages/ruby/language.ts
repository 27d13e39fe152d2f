/** Ruby: one folder, one value of `Language`. */
import type { Api } from '../../api/api.ts';
import { ownersIn, surroundingIn } from '../../api/owner.ts';
import { receivedTypes } from '../../api/walk.ts';
import { nameApi } from '../../naming/names.ts';
import { productOf } from '../../naming/user-agent.ts';
import { title, words } from '../../naming/words.ts';
import type { Emission, Language, OutputFile, PackageIdentity } from '../language.ts';
import { clientDeclaration, groupDeclaration } from './client.ts';
import { errorDeclaration } from './error.ts';
import { filesOf, type Declaration } from './file.ts';
import { guideOf } from './guide.ts';
import { indexFiles, versionFiles } from './files.ts';
import { libraryOf, ours, renamed, rootOf } from './identity.ts';
import { adaptManifest, describe, readManifest, version } from './manifest.ts';
import { modelDeclaration } from './model.ts';
import { naming } from './naming.ts';
import { callDeclaration } from './operation.ts';
import type { Package } from './package.ts';
import { rubyDialect } from './pages.ts';
import { schemaDeclaration } from './schema.ts';
import { securityDeclarations } from './security.ts';
import { surfaceOf } from './surface.ts';
import { usage } from './usage.ts';
import { wrapperDeclarations } from './wrapper.ts';

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
  const belonging = { owner: ownersIn(api), surrounding: surroundingIn(api) };
  const context: Package = { api, names, ...belonging, ...own };
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

/** A title that is not a valid constant name gets a prefix. */
function constant(name: string): string {
  return /^[A-Z]/.test(name) && name.length <= 60 ? name : `Client${name.slice(0, 50)}`;
}

function sources(context: Package): readonly OutputFile[] {
  const declarations = declarationsOf(context);
  return [...filesOf(declarations, context.root), ...versionFiles(context), ...indexFiles(declarations, context.root)];
}

/** A file has them in this order. */
function declarationsOf(context: Package): readonly Declaration[] {
  const { api } = context;
  const validated = receivedTypes(api);
  return [
    clientDeclaration(context),
    ...securityDeclarations(context),
    ...api.tags.map((tag) => groupDeclaration(tag, context)),
    ...api.operations.map((operation) => callDeclaration(operation, context)),
    ...api.operations.flatMap((operation) => wrapperDeclarations(operation, context)),
    ...api.errors.map((error) => errorDeclaration(error, context)),
    ...api.types.map((type) => modelDeclaration(type, context)),
    ...api.types.filter((type) => validated.has(type)).map((type) => schemaDeclaration(type, context)),
  ];
}
