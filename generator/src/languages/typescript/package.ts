/** The generated package: where its files are, and the symbols that they import from each other. */
import type { Api, ErrorBody, NamedType, Operation, Poll, SecurityScheme, Tag } from '../../api/api.ts';
import type { Symbol } from '../../code/code.ts';
import type { Names } from '../../naming/names.ts';
import { kebab, words } from '../../naming/words.ts';
import type { Conversions } from './conversions.ts';

/** What every emitter of the language needs to know. */
export interface Package {
  readonly api: Api;
  readonly names: Names;
  readonly conversions: Conversions;
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

export function typeSymbol(type: NamedType, context: Package): Symbol {
  return own(context.names.type(type), modelFile(type, context), true, context);
}

export function errorSymbol(error: ErrorBody, context: Package): Symbol {
  return own(context.names.type(error), modelFile(error, context), false, context);
}

export function modelFile(model: NamedType | ErrorBody, { names }: Package): string {
  return `${generated}/models/${model.home}/${fileName(names.type(model))}`;
}

export function responseSymbol(operation: Operation, context: Package): Symbol {
  return wrapperSymbol(context.names.operation(operation).response, context);
}

export function requestSymbol(operation: Operation, context: Package): Symbol {
  return wrapperSymbol(context.names.operation(operation).request, context);
}

function wrapperSymbol(name: string, context: Package): Symbol {
  return own(name, `${generated}/models/operations/${fileName(name)}`, true, context);
}

export function functionSymbol(operation: Operation, context: Package): Symbol {
  const name = context.names.operation(operation).method;
  return own(name, `${generated}/functions/${fileName(name)}`, false, context);
}

export function pollSymbol(poll: Poll, context: Package): Symbol {
  const name = context.names.poll(poll);
  return own(name, `${generated}/functions/${fileName(name)}`, false, context);
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

export function schemeSymbol(scheme: SecurityScheme, context: Package): Symbol {
  return own(context.names.option(scheme), `${generated}/security`, false, context);
}

export function contractModule(operation: Operation, { names }: Package): string {
  return `${generated}/contracts/${fileName(names.operation(operation).method)}`;
}

export function groupSymbol(tag: Tag, { names }: Package): Symbol {
  const group = names.group(tag);
  return symbol(`${capitalized(group)}Group`, `${generated}/groups/${fileName(group)}`, false);
}

export function shapeSymbol(type: NamedType, context: Package): Symbol {
  const name = context.names.type(type);
  return own(`${uncapitalized(name)}Shape`, `${generated}/shapes/${fileName(name)}`, false, context);
}

export function schemaSymbol(type: NamedType, context: Package): Symbol {
  const name = context.names.type(type);
  return own(`${uncapitalized(name)}Schema`, `${generated}/schemas/${fileName(name)}`, false, context);
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
