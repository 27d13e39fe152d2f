/** The generated package: the names of its modules, and how its files refer to each other. */
import type { Api, ErrorBody, Home, NamedType, Operation, Tag } from '../../api/api.ts';
import type { Owner, Surrounding } from '../../api/owner.ts';
import { code, trusted, type Code } from '../../code/code.ts';
import type { Names } from '../../naming/names.ts';
import { pascal, snake, upperSnake, words } from '../../naming/words.ts';
import { identifier } from './literal.ts';
import { constantKeywords } from './naming.ts';

/** What every emitter of the language needs to know. */
export interface Package {
  readonly api: Api;
  readonly names: Names;
  readonly owner: Owner;
  readonly surrounding: Surrounding;
  /** The name of the gem, which users also pass to `require`: `plex_ruby_sdk`. */
  readonly library: string;
  /** The root module: `PlexRubySDK`. */
  readonly root: string;
  /** The client class: `PlexAPI`. */
  readonly client: string;
  /** The package's name in the `User-Agent` header: `plex_ruby_sdk`. */
  readonly product: string;
  readonly version: string;
}

const namespaces: Readonly<Record<Home, string>> = { components: 'Shared', operations: 'Operations', errors: 'Errors' };

export function namespaceOf(home: Home): string {
  return namespaces[home];
}

/** `Shared::UserPlexAccount`, from inside the root module. */
export function modelConstant(model: NamedType | ErrorBody, { names }: Package): Code {
  return code`${identifier(namespaces[model.home])}::${identifier(names.type(model))}`;
}

export function responseConstant(operation: Operation, { names }: Package): Code {
  return code`Operations::${identifier(names.operation(operation).response)}`;
}

export function requestConstant(operation: Operation, { names }: Package): Code {
  return code`Operations::${identifier(names.operation(operation).request)}`;
}

/** The module of an operation's definition and call. */
export function callName(operation: Operation, { names }: Package): string {
  return pascal(words(names.operation(operation).method));
}

export function groupName(tag: Tag, { names }: Package): string {
  return pascal(words(names.group(tag)));
}

/** A keyword gets a suffix. */
export function schemaName(type: NamedType, { names }: Package): string {
  const name = upperSnake(words(names.type(type)));
  return constantKeywords.has(name) ? `${name}_` : name;
}

/** The full name of a constant for signatures, from the outermost module. */
export function absolute(constant: Code, { root }: Package): Code {
  return code`::${identifier(root)}::${constant}`;
}

/** A class of the runtime in signatures. */
export function runtimeSignature(name: string, context: Package): Code {
  return absolute(trusted(name), context);
}

/** Types of one operation share one file per directory; a type nested in another type is in the file of that type. */
export function pathOf(directory: string, named: NamedType | ErrorBody, context: Package): string {
  const operation = context.owner(named);
  if (operation !== undefined) return operationPath(directory, operation, context);
  return `${directory.toLowerCase()}/${fileName(context.names.type(context.surrounding(named)))}`;
}

export function operationPath(directory: string, operation: Operation, { names }: Package): string {
  return `${directory.toLowerCase()}/${fileName(names.operation(operation).method)}`;
}

/** `GetTokenDetails` is in `get_token_details`; a reserved device name of an operating system gets a suffix. */
export function fileName(name: string): string {
  const file = snake(words(name));
  return /^(con|prn|aux|nul|(com|lpt)[0-9])$/.test(file) ? `${file}_` : file;
}
