/** The generated package: the places of its files, and the symbols that they import from each other. */
import type { Api, ErrorBody, NamedType, Operation, Poll, SecurityScheme, Tag } from '../../api/api.ts';
import type { Owner } from '../../api/owner.ts';
import type { Symbol } from '../../code/code.ts';
import type { Names } from '../../naming/names.ts';
import { kebab, words } from '../../naming/words.ts';
import type { Conversions } from './conversions.ts';

/** What every emitter of the language needs to know. */
export interface Package {
  readonly api: Api;
  readonly names: Names;
  readonly conversions: Conversions;
  /** The operation that an error is declared in. */
  readonly owner: Owner;
  /** The operation whose files contain a type; undefined for a type with a separate file. */
  readonly keeper: (type: NamedType) => Operation | undefined;
  /** The client class: `PlexAPI`. */
  readonly client: string;
  /** The variable that holds it in examples: `plexAPI`. */
  readonly variable: string;
  /** What users import: `@plex-sdk/core`. */
  readonly name: string;
  /** The package's name in the `User-Agent` header: `plex-sdk-core`. */
  readonly product: string;
  readonly version: string;
  /** Names that are taken in a file; an import of such a name gets an alias. */
  readonly taken: ReadonlySet<string>;
}

/** The directory of generated files; the hand-written runtime is next to it. */
export const generated = 'src/generated';

const symbols = { type: new Map<string, Map<string, Symbol>>(), value: new Map<string, Map<string, Symbol>>() };

/** Returns the same symbol for the same name and module, so that a file imports it once. */
function symbol(name: string, module: string, typeOnly: boolean, exportedName = name): Symbol {
  const inModule = mapIn(typeOnly ? symbols.type : symbols.value, module);
  let known = inModule.get(name);
  if (known === undefined) inModule.set(name, (known = { name, module, typeOnly, exportedName }));
  return known;
}

const modules = new Map<string, Map<string, string>>();

/** The module for a name in a directory: the same text each time, because the engine is slow with texts that are made again. */
function moduleIn(directory: string, name: string): string {
  const inDirectory = mapIn(modules, directory);
  let module = inDirectory.get(name);
  if (module === undefined) inDirectory.set(name, (module = `${generated}/${directory}/${fileName(name)}`));
  return module;
}

function mapIn<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map<string, Value>()));
  return map;
}

/** Names from the spec never begin with an underscore and a letter. */
function own(name: string, module: string, typeOnly: boolean, { taken }: Package): Symbol {
  return symbol(taken.has(name) ? `_${name}` : name, module, typeOnly, name);
}

export function runtime(name: string, typeOnly = false): Symbol {
  return symbol(name, 'src/runtime/index', typeOnly);
}

/** A function of the runtime whose name an operation or argument may also have. */
export function runtimeBeside(name: string, context: Package): Symbol {
  return own(name, runtime(name).module, false, context);
}

export function typeSymbol(type: NamedType, context: Package): Symbol {
  return own(context.names.type(type), typeModule(type, context), true, context);
}

/** The type of an error's body is in the file of the error, so that importing the error does not load the call. */
function typeModule(type: NamedType, context: Package): string {
  const keeper = context.keeper(type);
  if (keeper === undefined) return componentModule(type, context);
  return type.home === 'errors' ? errorsModule(keeper, context) : operationModule(keeper, context);
}

export function errorSymbol(error: ErrorBody, context: Package): Symbol {
  const name = context.names.type(error);
  const owner = context.owner(error);
  const shared = moduleIn('errors', name);
  return own(name, owner === undefined ? shared : errorsModule(owner, context), false, context);
}

export function responseSymbol(operation: Operation, context: Package): Symbol {
  return own(context.names.operation(operation).response, operationModule(operation, context), true, context);
}

export function requestSymbol(operation: Operation, context: Package): Symbol {
  return own(context.names.operation(operation).request, operationModule(operation, context), true, context);
}

export function functionSymbol(operation: Operation, context: Package): Symbol {
  const name = context.names.operation(operation).method;
  return own(name, operationModule(operation, context), false, context);
}

/** The function that polls an operation is in the operation's module. */
export function pollSymbol(operation: Operation, poll: Poll, context: Package): Symbol {
  return own(context.names.poll(poll), operationModule(operation, context), false, context);
}

/** The module of a type with a separate file, and of its shape. */
export function componentModule(type: NamedType, { names }: Package): string {
  return moduleIn('components', names.type(type));
}

/** The module of an operation's call and of its own types. */
export function operationModule(operation: Operation, context: Package): string {
  return moduleIn('operations', context.names.operation(operation).method);
}

/** The module of an operation's own errors and of the types of their bodies. */
export function errorsModule(operation: Operation, context: Package): string {
  return moduleIn('errors/operations', context.names.operation(operation).method);
}

/** The module of everything that a successful call does not need; loaded on first use. */
export function contractModule(operation: Operation, context: Package): string {
  return moduleIn('contracts', context.names.operation(operation).method);
}

export function coreSymbol({ client }: Package, use: 'type' | 'value'): Symbol {
  return symbol(`${client}Core`, `${generated}/core`, use === 'type');
}

/** What examples import. */
export function publicSymbol(name: string, { name: packageName }: Package): Symbol {
  return symbol(name, packageName, false);
}

export function versionSymbol(): Symbol {
  return symbol('VERSION', `${generated}/version`, false);
}

export function optionsSymbol({ client }: Package): Symbol {
  return symbol(`${client}Options`, `${generated}/options`, true);
}

/** A security scheme whose name looks like the name of a shape is imported under an alias. */
export function schemeSymbol(scheme: SecurityScheme, context: Package): Symbol {
  const name = context.names.option(scheme);
  const apart = name.endsWith('Shape') ? besides(context, [name]) : context;
  return own(name, `${generated}/security`, false, apart);
}

export function groupSymbol(tag: Tag, { names }: Package): Symbol {
  const group = names.group(tag);
  return symbol(`${capitalized(group)}Group`, moduleIn('groups', group), false);
}

export function shapeSymbol(type: NamedType, context: Package): Symbol {
  return own(shapeName(type, context.names), shapeModule(type, context), false, context);
}

/** Shapes of error bodies are in the contract module, because only failed calls use them. */
function shapeModule(type: NamedType, context: Package): string {
  const keeper = context.keeper(type);
  return keeper !== undefined && type.home === 'errors' ? contractModule(keeper, context) : typeModule(type, context);
}

export function shapeName(type: NamedType, names: Names): string {
  return `${uncapitalized(names.type(type))}Shape`;
}

export function schemaSymbol(type: NamedType, context: Package): Symbol {
  const name = context.names.type(type);
  return own(`${uncapitalized(name)}Schema`, schemaModule(type, context), false, context);
}

/** The module of a type's schema; loaded when a response is validated. */
function schemaModule(type: NamedType, context: Package): string {
  const keeper = context.keeper(type);
  return keeper === undefined ? moduleIn('schemas', context.names.type(type)) : schemasModule(keeper, context);
}

/** The schema of a body or header that has no named type. */
export function receivedSymbol(operation: Operation, name: string, context: Package): Symbol {
  return symbol(name, schemasModule(operation, context), false);
}

/** The module of an operation's own schemas. */
export function schemasModule(operation: Operation, context: Package): string {
  return moduleIn('schemas/operations', context.names.operation(operation).method);
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The context for a file that declares these names; an import of such a name gets an alias. */
export function besides(context: Package, taken: readonly string[]): Package {
  return { ...context, taken: new Set([...context.taken, ...taken]) };
}

/** `GetTokenDetails` is in `get-token-details`; `index`, or a reserved device name of an operating system, gets a suffix. */
export function fileName(name: string): string {
  const file = kebab(words(name));
  return /^(index|con|prn|aux|nul|(com|lpt)[0-9])$/.test(file) ? `${file}-` : file;
}
