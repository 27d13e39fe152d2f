/** The generated package: where its files are, and the symbols that they import from each other. */
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
  /** The operation in whose files a type stands; undefined for one that has a file of its own. */
  readonly keeper: (type: NamedType) => Operation | undefined;
  /** The class that users construct: `PlexAPI`. */
  readonly client: string;
  /** What examples hold it in: `plexAPI`. */
  readonly variable: string;
  /** What users import: `@plex-sdk/core`. */
  readonly name: string;
  /** What requests call it: `plex-sdk-core`. */
  readonly product: string;
  readonly version: string;
  /** Names that a file cannot import anything else under. */
  readonly taken: ReadonlySet<string>;
}

/** Below it all is generated; beside it is the hand-written runtime. */
export const generated = 'src/generated';

const symbols = new Map<string, Symbol>();

/** The same name of the same module is the same symbol: a file imports it once. */
function symbol(name: string, module: string, typeOnly: boolean, exportedName = name): Symbol {
  const key = `${name} ${module} ${typeOnly}`;
  const known = symbols.get(key) ?? { name, module, typeOnly, exportedName };
  symbols.set(key, known);
  return known;
}

/** Names from the spec never begin with an underscore and a letter. */
function own(name: string, module: string, typeOnly: boolean, { taken }: Package): Symbol {
  return symbol(taken.has(name) ? `_${name}` : name, module, typeOnly, name);
}

export function runtime(name: string, typeOnly = false): Symbol {
  return symbol(name, 'src/runtime/index', typeOnly);
}

/** A function of the runtime whose name an operation or argument may have too. */
export function runtimeBeside(name: string, context: Package): Symbol {
  return own(name, runtime(name).module, false, context);
}

export function typeSymbol(type: NamedType, context: Package): Symbol {
  return own(context.names.type(type), typeModule(type, context), true, context);
}

/** The body of a failure is beside its error, which must not load what a call needs. */
function typeModule(type: NamedType, context: Package): string {
  const keeper = context.keeper(type);
  if (keeper === undefined) return componentModule(type, context);
  return type.home === 'errors' ? errorsModule(keeper, context) : operationModule(keeper, context);
}

export function errorSymbol(error: ErrorBody, context: Package): Symbol {
  const name = context.names.type(error);
  const owner = context.owner(error);
  const shared = `${generated}/errors/${fileName(name)}`;
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

/** The function that repeats an operation is beside it. */
export function pollSymbol(operation: Operation, poll: Poll, context: Package): Symbol {
  return own(context.names.poll(poll), operationModule(operation, context), false, context);
}

/** A type that has a file of its own, and its shape. */
export function componentModule(type: NamedType, { names }: Package): string {
  return `${generated}/components/${fileName(names.type(type))}`;
}

/** What a call of an operation needs, and the types that only it has. */
export function operationModule(operation: Operation, context: Package): string {
  return `${generated}/operations/${operationFile(operation, context)}`;
}

/** The errors that only an operation has, and the types of their bodies. */
export function errorsModule(operation: Operation, context: Package): string {
  return `${generated}/errors/operations/${operationFile(operation, context)}`;
}

/** What a successful call of an operation does not need; loaded when it is. */
export function contractModule(operation: Operation, context: Package): string {
  return `${generated}/contracts/${operationFile(operation, context)}`;
}

function operationFile(operation: Operation, { names }: Package): string {
  return fileName(names.operation(operation).method);
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

/** One that is called as a shape would be gets another name where it is imported. */
export function schemeSymbol(scheme: SecurityScheme, context: Package): Symbol {
  const name = context.names.option(scheme);
  const apart = name.endsWith('Shape') ? besides(context, [name]) : context;
  return own(name, `${generated}/security`, false, apart);
}

export function groupSymbol(tag: Tag, { names }: Package): Symbol {
  const group = names.group(tag);
  return symbol(`${capitalized(group)}Group`, `${generated}/groups/${fileName(group)}`, false);
}

export function shapeSymbol(type: NamedType, context: Package): Symbol {
  return own(shapeName(type, context.names), shapeModule(type, context), false, context);
}

/** Only what is done on a failure reads the body of one. */
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

/** Loaded when what it describes is checked. */
function schemaModule(type: NamedType, context: Package): string {
  const keeper = context.keeper(type);
  return keeper === undefined
    ? `${generated}/schemas/${fileName(context.names.type(type))}`
    : schemasModule(keeper, context);
}

/** The schema of what an operation receives and what has no name of its own. */
export function receivedSymbol(operation: Operation, name: string, context: Package): Symbol {
  return symbol(name, schemasModule(operation, context), false);
}

/** The schemas of what only an operation has. */
export function schemasModule(operation: Operation, context: Package): string {
  return `${generated}/schemas/operations/${operationFile(operation, context)}`;
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** For a file that has these names of its own: what it imports under one of them gets another. */
export function besides(context: Package, taken: readonly string[]): Package {
  return { ...context, taken: new Set([...context.taken, ...taken]) };
}

/** `GetTokenDetails` is in `get-token-details`; an index, or a device name of some system, gets an ending, which makes it none. */
export function fileName(name: string): string {
  const file = kebab(words(name));
  return /^(index|con|prn|aux|nul|(com|lpt)[0-9])$/.test(file) ? `${file}-` : file;
}
