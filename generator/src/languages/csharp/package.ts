/** The generated package: its namespaces, and the types that its files import from each other. */
import type { Api, ErrorBody, Home, NamedType, Operation, Tag, Type } from '../../api/api.ts';
import type { Owner, Surrounding } from '../../api/owner.ts';
import type { Symbol } from '../../code/code.ts';
import type { Names } from '../../naming/names.ts';
import { scope, type Scope } from '../../naming/scope.ts';

/** What every emitter of the language needs to know. */
export interface Package {
  readonly api: Api;
  readonly names: Names;
  /** `PlexAPI`. */
  readonly namespace: string;
  /** The class that users construct: `PlexAPISDK`. */
  readonly client: string;
  /** The package's name in the `User-Agent` header: `PlexAPI.SDK`. */
  readonly product: string;
  readonly version: string;
  readonly owner: Owner;
  readonly surrounding: Surrounding;
  /** The types that responses contain. */
  readonly received: ReadonlySet<Type>;
  /** Names of types that are not models. */
  readonly own: OwnTypes;
  /** Types that are deprecated: the compiler warns of every use. */
  readonly obsolete: ReadonlySet<Symbol>;
  /** The type whose codec is being written: the compiler treats its static instance as possibly null there. */
  readonly within?: NamedType;
}

/** The directory of generated files; the hand-written runtime is next to it. */
export const generated = 'generated';

const symbols = new Map<string, Symbol>();

/** Returns the same symbol for the same type, so that a file imports it once. The module is the type's full name. */
function symbol(module: string): Symbol {
  const known = symbols.get(module) ?? { name: module.slice(module.lastIndexOf('.') + 1), module, typeOnly: false };
  symbols.set(module, known);
  return known;
}

/** A hand-written type: every package has its own. */
export function runtime(path: string, { namespace }: Package): Symbol {
  return symbol(path === '' ? namespace : `${namespace}.${path.replaceAll('/', '.')}`);
}

/** A type of the framework. */
export function framework(name: string): Symbol {
  return symbol(name);
}

const folders = { components: 'Components', operations: 'Requests', errors: 'Errors' } as const;

export function folderOf(home: Home): string {
  return folders[home];
}

/** Types of one operation share one file per folder; a type nested in another type is in the file of that type. */
export function pathOf(folder: string, named: NamedType | ErrorBody, context: Package): string {
  const operation = context.owner(named);
  if (operation !== undefined) return operationPath(folder, operation, context);
  return `Models/${folder}/${context.names.type(context.surrounding(named))}`;
}

export function operationPath(folder: string, operation: Operation, { names }: Package): string {
  return `Models/${folder}/${names.operation(operation).method}`;
}

export function modelSymbol(model: NamedType | ErrorBody, context: Pick<Package, 'namespace' | 'names'>): Symbol {
  return symbol(`${context.namespace}.Models.${folderOf(model.home)}.${context.names.type(model)}`);
}

/** The internal class that reads and writes a model. */
export function codecSymbol(type: NamedType, { namespace, own }: Package): Symbol {
  return symbol(`${namespace}.Models.${folderOf(type.home)}.${own.codec(type)}`);
}

/** The internal class that reads the headers of an error. */
export function errorHeadersSymbol(error: ErrorBody, { namespace, own }: Package): Symbol {
  return symbol(`${namespace}.Models.Errors.${own.errorHeaders(error)}`);
}

export function responseSymbol(operation: Operation, { namespace, names }: Package): Symbol {
  return symbol(`${namespace}.Models.Requests.${names.operation(operation).response}`);
}

export function requestSymbol(operation: Operation, { namespace, names }: Package): Symbol {
  return symbol(`${namespace}.Models.Requests.${names.operation(operation).request}`);
}

export function securitySymbol({ namespace }: Package): Symbol {
  return symbol(`${namespace}.Models.Components.Security`);
}

export function operationSymbol(operation: Operation, { namespace, own }: Package): Symbol {
  return symbol(`${namespace}.Operations.${own.operation(operation)}`);
}

export function groupSymbol(tag: Tag, { namespace, own }: Package): Symbol {
  return symbol(`${namespace}.Groups.${own.group(tag)}`);
}

export function settingsSymbol({ namespace }: Package): Symbol {
  return symbol(`${namespace}.Operations.ClientSettings`);
}

export interface OwnTypes {
  readonly operation: (operation: Operation) => string;
  readonly group: (tag: Tag) => string;
  readonly codec: (type: NamedType) => string;
  readonly errorHeaders: (error: ErrorBody) => string;
}

/** Types that are not models. Their names differ from those of models, so that a file can import any two. */
export function nameOwnTypes(api: Api, names: Names, client: string): OwnTypes {
  const room = scope(new Set());
  const taken = [
    ...[...api.types, ...api.errors].map((type) => names.type(type)),
    ...api.operations.map((operation) => names.operation(operation).response),
    ...api.operations.map((operation) => names.operation(operation).request),
    client,
  ];
  room.settle(taken.map((name) => ({ key: name, candidates: [name], identity: name })));
  const operations = claim(api.operations, room, (operation) => `${names.operation(operation).method}Operation`);
  const groups = claim(api.tags, room, (tag) => `${names.group(tag)}Group`);
  const codecs = claim(api.types, room, (type) => `${names.type(type)}Codec`);
  const withHeaders = api.errors.filter(({ headers }) => headers.length > 0);
  const headers = claim(withHeaders, room, (error) => `${names.type(error)}Headers`);
  return {
    ...{ operation: finder(operations), group: finder(groups) },
    ...{ codec: finder(codecs), errorHeaders: finder(headers) },
  };
}

function claim<Key>(keys: readonly Key[], room: Scope, name: (key: Key) => string): ReadonlyMap<Key, string> {
  return room.settle(keys.map((key) => ({ key, candidates: [name(key)], identity: name(key) })));
}

function finder<Key>(names: ReadonlyMap<Key, string>): (key: Key) => string {
  return (key) => names.get(key) ?? '';
}
