/** The public surface of the generated package, for comparing versions. */
import type { Api, Operation } from '../../api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../api/arguments.ts';
import { groupOf } from '../../api/groups.ts';
import { requiredVariables } from '../../api/servers.ts';
import type { Names } from '../../naming/names.ts';
import type { Argument, Option, Surface } from '../surface.ts';
import { listType } from './list-type.ts';
import { folderOf } from './package.ts';
import { settingsOf } from './settings.ts';

export function surfaceOf(api: Api, names: Names, client: string): Surface {
  return {
    names,
    module: undefined,
    client,
    type: (type) => `${folderOf(type.home)}.${names.type(type)}`,
    operationType: (name) => `${folderOf('operations')}.${name}`,
    call: (operation) => `${names.group(groupOf(api, operation))}.${names.operation(operation).method}Async`,
    argumentOrder,
    argumentsByName: argumentsOf,
    // Users create objects with initializers, which name every property.
    fieldOrder: () => undefined,
    listType: (type) => listType(type, names.type),
    optionOrder: optionOrder(api),
    traits: ['enum-objects', 'sized-integers', 'unset-fields', 'typed-dates', 'typed-any', 'absent-is-null'],
  };
}

/** Optional parameters follow required ones. */
function argumentOrder(operation: Operation): readonly Argument[] {
  if (takesRequest(operation)) return ['request', 'options'];
  const all = argumentsOf(operation);
  return [...all.filter(isRequired), ...all.filter((argument) => !isRequired(argument)), 'options'];
}

/** As in the constructor: required options come first. */
function optionOrder(api: Api): readonly Option[] {
  const required: readonly Option[] = requiredVariables(api);
  const all: readonly Option[] = ['security', ...settingsOf(api)];
  return [...required, ...all.filter((option) => !required.includes(option))];
}
