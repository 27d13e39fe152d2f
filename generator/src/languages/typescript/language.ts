/** TypeScript: one folder, one value of `Language`. */
import type { Api } from '../../api/api.ts';
import { receivedTypes } from '../../api/walk.ts';
import { clientName } from '../../naming/client-name.ts';
import { nameApi, type Names } from '../../naming/names.ts';
import { productOf } from '../../naming/user-agent.ts';
import type { Emission, Language, OutputFile, PackageIdentity } from '../language.ts';
import { semanticVersion } from '../version.ts';
import { clientSource, coreSource, groupSource } from './client.ts';
import { contractSource } from './contract.ts';
import { findConversions } from './conversions.ts';
import { errorSource } from './error.ts';
import { indexSources, versionSource } from './files.ts';
import { adaptManifest, describe, readManifest } from './manifest.ts';
import { modelSource } from './model.ts';
import { guideOf } from './guide.ts';
import { hasRequestType } from './named.ts';
import { naming } from './naming.ts';
import { operationSource } from './operation.ts';
import { optionsSource } from './options.ts';
import { generated, type Package } from './package.ts';
import { typescriptDialect, type Examples } from './pages.ts';
import { pollSource } from './poll.ts';
import { schemaSource } from './schema.ts';
import { securitySource } from './security.ts';
import { shapeSource } from './shape.ts';
import { surfaceOf } from './surface.ts';
import { standaloneUsage, usage } from './usage.ts';
import { requestSource, responseSource } from './wrapper.ts';

export const typescript: Language = {
  id: 'typescript',
  title: 'TypeScript',
  package: 'core',
  generated: [generated],
  handwritten: ['src/runtime', 'src/node.ts', 'package.json', 'tsconfig.json', 'tsdown.config.mjs'],
  manifest: 'package.json',
  readManifest,
  adaptManifest,
  describe,
  version: semanticVersion,
  refuseClass: (name) => (isTaken(name) ? 'the language or the client has that name already' : undefined),
  emit,
  surface: (api) => surfaceOf(api, clientName(api, isTaken)),
};

function emit(api: Api, identity: PackageIdentity): Emission {
  const names = nameApi(api, naming);
  const client = clientName(api, isTaken);
  const context: Package = {
    api,
    names,
    conversions: findConversions(api, names),
    client,
    variable: clientVariable(api, names, client),
    name: identity.name,
    product: productOf(identity),
    version: identity.version,
    taken: new Set([client, `${client}Core`, `${client}Options`]),
  };
  return {
    files: sources(context),
    dialect: typescriptDialect(names, examples(context)),
    guide: guideOf(context.name),
  };
}

function isTaken(name: string): boolean {
  const used = [name, `${name}Core`, `${name}Options`];
  return used.some((each) => naming.reserved.type.has(each)) || name.endsWith('Group');
}

/** `PlexAPI` is held in `plexAPI`, unless that is the name of something else. */
function clientVariable({ operations }: Api, names: Names, client: string): string {
  const variable = client.charAt(0).toLowerCase() + client.slice(1);
  const isMethod = operations.some((operation) => names.operation(operation).method === variable);
  return isMethod || naming.reserved.method.has(variable) ? 'client' : variable;
}

function sources(context: Package): readonly OutputFile[] {
  const { api, conversions } = context;
  const declared = api.types.map((type) => modelSource(type, context));
  const validated = receivedTypes(api);
  return [
    ...declared,
    ...api.errors.map((error) => errorSource(error, context)),
    ...api.operations.map((operation) => responseSource(operation, context)),
    ...api.operations.filter(hasRequestType).map((operation) => requestSource(operation, context)),
    ...api.types
      .filter((type) => type.kind !== 'enum' && conversions.needed(type))
      .map((type) => shapeSource(type, context)),
    ...api.types.filter((type) => validated.has(type)).map((type) => schemaSource(type, context)),
    ...api.operations.flatMap((operation) => [operationSource(operation, context), contractSource(operation, context)]),
    ...api.operations.flatMap((operation) =>
      operation.poll === undefined ? [] : [pollSource(operation, operation.poll, context)],
    ),
    ...api.tags.map((tag) => groupSource(tag, context)),
    securitySource(context),
    optionsSource(context),
    versionSource(context),
    coreSource(context),
    clientSource(context),
    ...indexSources(context),
  ];
}

function examples(context: Package): Examples {
  return {
    usage: (operation, tag, shown) => usage(operation, tag, context, shown),
    standalone: (operation, shown) => standaloneUsage(operation, context, shown),
  };
}
