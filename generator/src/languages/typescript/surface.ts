/** The public surface of the generated package, for comparing versions. */
import type { Api, Operation } from '../../api/api.ts';
import { argumentsOf, takesRequest } from '../../api/arguments.ts';
import { groupOf } from '../../api/groups.ts';
import { nameApi } from '../../naming/names.ts';
import type { Argument, Surface } from '../surface.ts';
import { hasRequestType } from './named.ts';
import { naming } from './naming.ts';

export function surfaceOf(api: Api, client: string): Surface {
  const names = nameApi(api, naming);
  return {
    names,
    module: undefined,
    client,
    type: (type) => `${type.home}.${names.type(type)}`,
    operationType: (name) => `operations.${name}`,
    call: (operation) => `${names.group(groupOf(api, operation))}.${names.operation(operation).method}`,
    argumentOrder,
    argumentsByName: (operation) => (hasRequestType(operation) ? argumentsOf(operation) : []),
    fieldOrder: () => undefined,
    traits: ['one-number'],
  };
}

function argumentOrder(operation: Operation): readonly Argument[] {
  return [...(takesRequest(operation) ? ['request' as const] : argumentsOf(operation)), 'options'];
}
