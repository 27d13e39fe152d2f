/** The module of each declaration: one for an operation's own types, and one for a component and the types nested in it. */
import type { Api, ErrorBody, Home, NamedType, Operation } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { ownersIn, surroundingIn } from '../../api/owner.ts';
import type { Names } from '../../naming/names.ts';
import { snake, words } from '../../naming/words.ts';

/** Modules as paths below the package: `models/operations/get_pin`. */
export interface Modules {
  readonly of: (declared: NamedType | ErrorBody) => string;
  /** The module of an operation's own types and of its call. */
  readonly ofOperation: (operation: Operation) => string;
  /** Whether a module declares a class of this name. */
  readonly declares: (module: string, name: string) => boolean;
}

/** Owners with the same module name share the module. */
export function modulesOf(api: Api, names: Names): Modules {
  const owner = ownersIn(api);
  const surrounding = surroundingIn(api);
  const fileOf = (declared: NamedType | ErrorBody): string => {
    const operation = owner(declared);
    if (operation !== undefined) return fileName(names.operation(operation).method);
    return fileName(names.type(surrounding(declared)));
  };
  const ofOperation = (operation: Operation): string =>
    modelFile('operations', fileName(names.operation(operation).method));
  const of = (declared: NamedType | ErrorBody): string => modelFile(declared.home, fileOf(declared));
  const classes = new Set([
    ...[...api.types, ...api.errors].map((declared) => `${of(declared)} ${names.type(declared)}`),
    ...api.operations.flatMap((operation) => {
      const { request, response } = names.operation(operation);
      const added = takesRequest(operation) ? [request, response] : [response];
      return added.map((name) => `${ofOperation(operation)} ${name}`);
    }),
  ]);
  return { of, ofOperation, declares: (module, name) => classes.has(`${module} ${name}`) };
}

function modelFile(home: Home, file: string): string {
  return `models/${home}/${file}`;
}

/** The part of a module after the last slash. */
export function lastOf(module: string): string {
  return module.slice(module.lastIndexOf('/') + 1);
}

/** `GetTokenDetails` is in `get_token_details`; a keyword, or a reserved device name of an operating system, gets a suffix. */
export function fileName(name: string): string {
  const file = snake(words(name));
  if (/^[0-9]/.test(file)) return `_${file}`;
  return forbidden.test(file) ? `${file}_` : file;
}

const forbidden =
  /^(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|con|prn|aux|nul|(com|lpt)[0-9])$/;
