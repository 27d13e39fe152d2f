/** The generated package: where its files are, and the symbols that they import from each other. */
import type { Api, ErrorBody, NamedType, Operation, SecurityScheme, Tag } from '../../api/api.ts';
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
  /** What users import: `@plex-sdk/core`. */
  readonly name: string;
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

export function runtime(name: string, typeOnly = false): Symbol {
  return symbol(name, 'src/runtime/index', typeOnly);
}

export function typeSymbol(type: NamedType, context: Package): Symbol {
  return symbol(context.names.type(type), modelFile(type, context), true);
}

export function errorSymbol(error: ErrorBody, context: Package): Symbol {
  return symbol(context.names.type(error), modelFile(error, context), false);
}

export function modelFile(model: NamedType | ErrorBody, { names }: Package): string {
  return `${generated}/models/${model.home}/${fileName(names.type(model))}`;
}

export function responseSymbol(operation: Operation, { names }: Package): Symbol {
  const name = names.operation(operation).response;
  return symbol(name, `${generated}/models/operations/${fileName(name)}`, true);
}

export function requestSymbol(operation: Operation, { names }: Package): Symbol {
  const name = names.operation(operation).request;
  return symbol(name, `${generated}/models/operations/${fileName(name)}`, true);
}

export function functionSymbol(operation: Operation, { names }: Package): Symbol {
  const name = names.operation(operation).method;
  return symbol(name, `${generated}/functions/${fileName(name)}`, false);
}

export function coreSymbol({ client }: Package, use: 'type' | 'value'): Symbol {
  return symbol(`${client}Core`, `${generated}/core`, use === 'type');
}

/** What examples import. */
export function publicSymbol(name: string, { name: packageName }: Package): Symbol {
  return symbol(name, packageName, false);
}

export function optionsSymbol({ client }: Package): Symbol {
  return symbol(`${client}Options`, `${generated}/options`, true);
}

export function schemeSymbol(scheme: SecurityScheme, { names }: Package): Symbol {
  return symbol(names.option(scheme), `${generated}/security`, false);
}

export function contractModule(operation: Operation, { names }: Package): string {
  return `${generated}/contracts/${fileName(names.operation(operation).method)}`;
}

export function groupSymbol(tag: Tag, { names }: Package): Symbol {
  const group = names.group(tag);
  const name = `${group.charAt(0).toUpperCase()}${group.slice(1)}Group`;
  return symbol(name, `${generated}/groups/${fileName(group)}`, false);
}

export function shapeSymbol(type: NamedType, { names }: Package): Symbol {
  const name = names.type(type);
  return symbol(`${name.charAt(0).toLowerCase()}${name.slice(1)}Shape`, `${generated}/shapes/${fileName(name)}`, false);
}

/** Every module of a schema exports it under the same short name. */
export function schemaSymbol(type: NamedType, { names }: Package): Symbol {
  const name = names.type(type);
  const local = `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`;
  return symbol(local, `${generated}/schemas/${fileName(name)}`, false, 'schema');
}

/** `GetTokenDetails` is in `get-token-details`; a device name of some system gets an ending, which makes it none. */
export function fileName(name: string): string {
  const file = kebab(words(name));
  return /^(con|prn|aux|nul|(com|lpt)[0-9])$/.test(file) ? `${file}-` : file;
}
