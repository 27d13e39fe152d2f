/** The public surface of the generated package, for comparing versions. */
import type { Api, Operation } from '../../api/api.ts';
import { argumentsOf, takesRequest } from '../../api/arguments.ts';
import { groupOf } from '../../api/groups.ts';
import { nameApi } from '../../naming/names.ts';
import type { Argument, Surface } from '../surface.ts';
import { namedOf } from './arguments.ts';
import { naming } from './naming.ts';
import { namespaceOf } from './package.ts';

export function surfaceOf(api: Api, client: string, root: string): Surface {
  const names = nameApi(api, naming);
  return {
    names,
    module: root,
    client,
    type: (type) => `${namespaceOf(type.home)}::${names.type(type)}`,
    operationType: (name) => `${namespaceOf('operations')}::${name}`,
    call: (operation) => `${names.group(groupOf(api, operation))}.${names.operation(operation).method}`,
    argumentOrder,
    argumentsByName: (operation) =>
      takesRequest(operation) ? argumentsOf(operation) : namedOf(operation, names).map(({ of }) => of),
    fieldOrder: () => undefined,
    traits: ['absent-is-null'],
  };
}

/** As in the signature: an operation with its own servers has a positional server; other options are keywords. */
function argumentOrder(operation: Operation): readonly Argument[] {
  const own = takesRequest(operation) ? ['request' as const] : argumentsOf(operation);
  return operation.servers.length > 0 ? [...own, 'server'] : own;
}
