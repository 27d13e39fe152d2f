/** The public surface of the generated package, for comparing versions. */
import type { Api, ObjectType, Operation, Property } from '../../api/api.ts';
import { argumentsOf, takesRequest } from '../../api/arguments.ts';
import { groupOf } from '../../api/groups.ts';
import { sentTypes } from '../../api/walk.ts';
import { nameApi } from '../../naming/names.ts';
import type { Argument, Surface } from '../surface.ts';
import { naming } from './naming.ts';
import { namespaceOf } from './package.ts';

export function surfaceOf(api: Api, client: string): Surface {
  const names = nameApi(api, naming);
  const sent = sentTypes(api);
  return {
    names,
    module: undefined,
    client,
    // PHP has no name for a union; its members are repeated in each place.
    type: (type) => (type.kind === 'union' ? undefined : `${namespaceOf(type.home)}\\${names.type(type)}`),
    operationType: (name) => `${namespaceOf('operations')}\\${name}`,
    call: (operation) => `${names.group(groupOf(api, operation))}->${names.operation(operation).method}`,
    argumentOrder,
    argumentsByName: argumentsOf,
    fieldOrder: (type) => (sent.has(type) ? constructorOrder(type) : undefined),
    optionOrder: api.securitySchemes,
    traits: ['enum-objects', 'absent-is-null'],
  };
}

function argumentOrder(operation: Operation): readonly Argument[] {
  return [...(takesRequest(operation) ? ['request' as const] : argumentsOf(operation)), 'options'];
}

function constructorOrder({ properties }: ObjectType): readonly Property[] {
  return properties.toSorted((a, b) => Number(b.required) - Number(a.required));
}
