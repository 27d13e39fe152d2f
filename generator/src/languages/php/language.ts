/** PHP: one folder, one value of `Language`. */
import type { Api } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { receivedTypes } from '../../api/walk.ts';
import { clientName } from '../../naming/client-name.ts';
import { nameApi } from '../../naming/names.ts';
import { productOf } from '../../naming/user-agent.ts';
import type { Emission, Language, OutputFile, PackageIdentity } from '../language.ts';
import { builderSource, clientSource, groupSource } from './client.ts';
import { errorSource } from './error.ts';
import { guideOf } from './guide.ts';
import { adaptManifest, describe, readManifest, rename, version } from './manifest.ts';
import { modelSource } from './model.ts';
import { naming } from './naming.ts';
import { operationSource } from './operation.ts';
import { generated, nameOwnClasses, type Package } from './package.ts';
import { phpDialect } from './pages.ts';
import { schemaSource } from './schema.ts';
import { securitySource } from './security.ts';
import { surfaceOf } from './surface.ts';
import { usage } from './usage.ts';
import { requestSource, responseSource } from './wrapper.ts';

export const php: Language = {
  id: 'php',
  title: 'PHP',
  package: 'php',
  generated: [generated],
  handwritten: ['src', 'composer.json'],
  manifest: 'composer.json',
  readManifest,
  adaptManifest,
  describe,
  version,
  refuseClass: (name) => (isTaken(name) ? 'the language or the client has that name already' : undefined),
  rename,
  emit,
  surface: (api) => surfaceOf(api, clientName(api, isTaken)),
};

function emit(api: Api, identity: PackageIdentity): Emission {
  const { name: namespace, version } = identity;
  const names = nameApi(api, naming);
  const client = clientName(api, isTaken);
  const received = receivedTypes(api);
  const context: Package = {
    ...{ api, names, namespace, client, received, own: nameOwnClasses(api, names, client) },
    ...{ version, product: productOf(identity) },
  };
  const dialect = phpDialect(names, namespace, (operation, tag, shown) => usage(operation, tag, context, shown));
  return { files: sources(context), dialect, guide: guideOf(identity.published, namespace) };
}

function isTaken(name: string): boolean {
  return naming.reserved.type.has(name) || naming.reserved.type.has(`${name}Builder`);
}

function sources(context: Package): readonly OutputFile[] {
  const { api, received } = context;
  return [
    ...api.types.flatMap((type) => (type.kind === 'union' ? [] : [modelSource(type, context)])),
    ...api.errors.map((error) => errorSource(error, context)),
    ...api.operations.map((operation) => responseSource(operation, context)),
    ...api.operations.filter(takesRequest).map((operation) => requestSource(operation, context)),
    ...api.types.filter((type) => received.has(type)).map((type) => schemaSource(type, context)),
    ...api.operations.map((operation) => operationSource(operation, context)),
    ...api.tags.map((tag) => groupSource(tag, context)),
    securitySource(context),
    clientSource(context),
    builderSource(context),
  ];
}
