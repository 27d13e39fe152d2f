/** The public surface of the generated package, for comparing versions. */
import type { Api, Operation } from '../../api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../api/arguments.ts';
import { groupOf } from '../../api/groups.ts';
import { nameApi } from '../../naming/names.ts';
import type { Argument, Surface } from '../surface.ts';
import { checkedType } from './checked-type.ts';
import { naming } from './naming.ts';

export function surfaceOf(api: Api, client: string, module: string): Surface {
  const names = nameApi(api, naming);
  return {
    names,
    module,
    client,
    type: (type) => `${type.home}.${names.type(type)}`,
    operationType: (name) => `operations.${name}`,
    call: (operation) => `${names.group(groupOf(api, operation))}.${names.operation(operation).method}`,
    argumentOrder,
    argumentsByName: argumentsOf,
    fieldOrder: () => undefined,
    listType: (type) => checkedType(type, names.type),
    traits: ['unset-fields', 'absent-is-null'],
  };
}

/** As in the signature: required arguments come first; options are keyword-only. */
function argumentOrder(operation: Operation): readonly Argument[] {
  if (takesRequest(operation)) return ['request'];
  return argumentsOf(operation).toSorted((a, b) => Number(isRequired(b)) - Number(isRequired(a)));
}
