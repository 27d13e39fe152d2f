/** TypeScript: one folder, one value of `Language`. */
import type { Api, NamedType, Operation } from '../../api/api.ts';
import { keepersIn } from '../../api/keeper.ts';
import { ownersIn } from '../../api/owner.ts';
import { clientName } from '../../naming/client-name.ts';
import { nameApi, type Names } from '../../naming/names.ts';
import { productOf } from '../../naming/user-agent.ts';
import type { Emission, Language, PackageIdentity } from '../language.ts';
import { semanticVersion } from '../version.ts';
import { findConversions } from './conversions.ts';
import { adaptManifest, describe, readManifest } from './manifest.ts';
import { guideOf } from './guide.ts';
import { naming } from './naming.ts';
import { namesWithin } from './operation.ts';
import { generated, shapeName, type Package } from './package.ts';
import { typescriptDialect, type Examples } from './pages.ts';
import { sources } from './sources.ts';
import { surfaceOf } from './surface.ts';
import { standaloneUsage, usage } from './usage.ts';

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
  const taken = new Set([client, `${client}Core`, `${client}Options`]);
  const context: Package = {
    api,
    names,
    owner: ownersIn(api),
    keeper: keepersIn(api, (type, operation) => clashes(type, operation, names, taken)),
    conversions: findConversions(api, names),
    client,
    variable: clientVariable(api, names, client),
    name: identity.name,
    product: productOf(identity),
    version: identity.version,
    taken,
  };
  return {
    files: sources(context),
    dialect: typescriptDialect(names, examples(context)),
    guide: guideOf(context.name),
  };
}

/** Whether a type's name clashes with a name in the operation's file. */
function clashes(type: NamedType, operation: Operation, names: Names, taken: ReadonlySet<string>): boolean {
  return taken.has(names.type(type)) || namesWithin(operation, names).includes(shapeName(type, names));
}

function isTaken(name: string): boolean {
  const used = [name, `${name}Core`, `${name}Options`];
  return used.some((each) => naming.reserved.type.has(each)) || name.endsWith('Group');
}

/** The variable for a `PlexAPI` is `plexAPI`, unless that name is taken. */
function clientVariable({ operations }: Api, names: Names, client: string): string {
  const variable = client.charAt(0).toLowerCase() + client.slice(1);
  const isMethod = operations.some((operation) => names.operation(operation).method === variable);
  return isMethod || naming.reserved.method.has(variable) ? 'client' : variable;
}

function examples(context: Package): Examples {
  return {
    usage: (operation, tag, shown) => usage(operation, tag, context, shown),
    standalone: (operation, shown) => standaloneUsage(operation, context, shown),
  };
}
