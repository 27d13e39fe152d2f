/** The generated package: its namespaces, and the classes that its files import from each other. */
import type { Api, ErrorBody, Home, NamedType, Operation, Tag, Type } from '../../api/api.ts';
import type { Symbol } from '../../code/code.ts';
import type { Names } from '../../naming/names.ts';
import { scope, type Scope } from '../../naming/scope.ts';

/** What every emitter of the language needs to know. */
export interface Package {
  readonly api: Api;
  readonly names: Names;
  /** `LukeHagar\Plex_API`. */
  readonly namespace: string;
  /** The client class: `PlexAPI`. */
  readonly client: string;
  /** The package's name in the `User-Agent` header: `lukehagar-plex-api`. */
  readonly product: string;
  readonly version: string;
  /** The types that responses contain; their values may lack required properties. */
  readonly received: ReadonlySet<Type>;
  /** Names of classes that are not models. */
  readonly own: OwnClasses;
}

/** The directory of generated files; the hand-written runtime is next to it. */
export const generated = 'generated';

const symbols = new Map<string, Symbol>();

/** Returns the same symbol for the same class, so that a file imports it once. The module is the class's full name. */
function symbol(module: string): Symbol {
  const known = symbols.get(module) ?? { name: module.slice(module.lastIndexOf('\\') + 1), module, typeOnly: false };
  symbols.set(module, known);
  return known;
}

/** A hand-written class: every package has its own. */
export function runtime(path: string, { namespace }: Package): Symbol {
  return symbol(`${namespace}\\${path.replaceAll('/', '\\')}`);
}

/** A class of PHP itself, or of a package that ours requires. */
export function foreign(name: string): Symbol {
  return symbol(name);
}

const folders = { components: 'Components', operations: 'Operations', errors: 'Errors' } as const;

/** `Models\Components`, below the package's namespace. */
export function namespaceOf(home: Home): string {
  return `Models\\${folders[home]}`;
}

export function modelSymbol(model: NamedType | ErrorBody, context: Package): Symbol {
  return symbol(`${context.namespace}\\${namespaceOf(model.home)}\\${context.names.type(model)}`);
}

export function responseSymbol(operation: Operation, { namespace, names }: Package): Symbol {
  return symbol(`${namespace}\\Models\\Operations\\${names.operation(operation).response}`);
}

export function requestSymbol(operation: Operation, { namespace, names }: Package): Symbol {
  return symbol(`${namespace}\\Models\\Operations\\${names.operation(operation).request}`);
}

export function securitySymbol({ namespace }: Package): Symbol {
  return symbol(`${namespace}\\Models\\Components\\Security`);
}

export function operationSymbol(operation: Operation, { namespace, own }: Package): Symbol {
  return symbol(`${namespace}\\Operations\\${own.operation(operation)}`);
}

export function groupSymbol(tag: Tag, { namespace, own }: Package): Symbol {
  return symbol(`${namespace}\\Groups\\${own.group(tag)}`);
}

export function schemaSymbol(type: NamedType, { namespace, own }: Package): Symbol {
  return symbol(`${namespace}\\Schemas\\${own.schema(type)}`);
}

export function clientSymbol({ namespace, client }: Package): Symbol {
  return symbol(`${namespace}\\${client}`);
}

export function builderSymbol({ namespace, client }: Package): Symbol {
  return symbol(`${namespace}\\${client}Builder`);
}

export interface OwnClasses {
  readonly operation: (operation: Operation) => string;
  readonly group: (tag: Tag) => string;
  readonly schema: (type: NamedType) => string;
}

/** Classes that are not models. Their names differ from those of models, so that a file can import any two. */
export function nameOwnClasses(api: Api, names: Names, client: string): OwnClasses {
  const room = scope(new Set());
  const taken = [
    ...[...api.types, ...api.errors].map((type) => names.type(type)),
    ...api.operations.map((operation) => names.operation(operation).response),
    ...api.operations.map((operation) => names.operation(operation).request),
    ...[client, `${client}Builder`],
  ];
  room.settle(taken.map((name) => ({ key: name, candidates: [name], identity: name })));
  const operations = claim(api.operations, room, (operation) => `${names.operation(operation).method}Operation`);
  const groups = claim(api.tags, room, (tag) => `${names.group(tag)}Group`);
  const schemas = claim(api.types, room, (type) => `${names.type(type)}Schema`);
  return { operation: finder(operations), group: finder(groups), schema: finder(schemas) };
}

function claim<Key>(keys: readonly Key[], room: Scope, name: (key: Key) => string): ReadonlyMap<Key, string> {
  return room.settle(
    keys.map((key) => {
      const wanted = name(key);
      return { key, candidates: [wanted.charAt(0).toUpperCase() + wanted.slice(1)], identity: wanted };
    }),
  );
}

function finder<Key>(names: ReadonlyMap<Key, string>): (key: Key) => string {
  return (key) => names.get(key) ?? '';
}
