/** The generated package: the places of its files, and their imports of each other. */
import type {
  Api,
  ErrorBody,
  Home,
  NamedType,
  Operation,
  SecurityScheme,
  Tag,
  Type,
  UnionType,
} from '../../api/api.ts';
import { code, ref, type Code, type Symbol } from '../../code/code.ts';
import type { Names } from '../../naming/names.ts';
import { pascal, upperSnake, words } from '../../naming/words.ts';
import { identifier } from './literal.ts';
import { fileName, lastOf, type Modules } from './modules.ts';

/** What every emitter of the language needs to know. */
export interface Package {
  readonly api: Api;
  readonly names: Names;
  /** The client class: `PlexAPI`. */
  readonly client: string;
  /** What users import: `plex_api`. */
  readonly module: string;
  /** The package's name in the `User-Agent` header: `plex-api-sdk`. */
  readonly product: string;
  readonly version: string;
  readonly modules: Modules;
  /** The module that is being written; its own declarations need no import. */
  readonly within: string;
  /** Unions that are written as strings, because they are used before they could be evaluated. */
  readonly quoted: ReadonlySet<UnionType>;
  /** The types of requests, in which absent and null differ. */
  readonly sent: ReadonlySet<Type>;
  /** Names that have another meaning in the scope of the code; an import of such a name gets an alias. */
  readonly shadowed: ReadonlySet<string>;
  /** Whether types are being written inside a string, where Python does not evaluate them. */
  readonly isQuoted?: boolean;
}

/** The generated directories below the module: the public models and groups, and the private rest. */
export const generated = ['models', 'sdks', '_generated'] as const;

const symbols = new Map<string, Symbol>();

/** Returns the same symbol for the same name and module, so that a file imports it once. */
function symbol(name: string, module: string, exportedName = name): Symbol {
  const key = `${name} ${module}`;
  const known = symbols.get(key) ?? { name, module, exportedName, typeOnly: false };
  symbols.set(key, known);
  return known;
}

/** A function or class of the hand-written runtime. */
export function runtime(name: string): Code {
  const module = runtimeModules.get(name);
  if (module === undefined) throw new Error(`The runtime has no ${name}`);
  return ref(symbol(name, inside(`_runtime/${module}`)));
}

/** The names of the runtime by module, so that a generated file loads only the modules that it needs. */
const runtimeNames: Readonly<Record<string, string>> = {
  body: 'Bytes File PropertyEncoding binary_body form_body json_body multipart_body text_body',
  client: 'AsyncClient Client',
  core: 'AsyncCore SyncCore',
  errors: 'SDKError',
  lazy: 'lazily',
  model: 'Model Properties Property Shape',
  open_enum: 'IntegerEnum OpenIntegerEnum OpenStringEnum StringEnum',
  operation: 'Definition Failure Operation Outcome PollDefinition RequestParts ResultHeader Server Settings',
  options:
    'BasicCredentials ClientOptions Credential Hooks PollOptions ProxyOption RequestOptions ResponseMetadata Retries',
  parameters:
    'cookie cookies deep_object form header json_text label matrix path pipe_delimited plain_cookie querystring secrets_in simple space_delimited with_query',
  security: 'anonymous api_key_cookie api_key_header api_key_query basic bearer either together',
  shape: 'array boolean enum later mapping model one_of single tagged',
  'strict/schema': 'Schema SchemaObject',
  unset: 'UNSET Unset',
};

const runtimeModules: ReadonlyMap<string, string> = new Map(
  Object.entries(runtimeNames).flatMap(([module, names]) => names.split(' ').map((name) => [name, module] as const)),
);

/** A name of the runtime; imported under an alias if the current module declares a class of the same name. */
export function runtimeBeside(name: string, { modules, within }: Package): Code {
  if (!modules.declares(within, name)) return runtime(name);
  return ref(symbol(`_${name}`, inside(`_runtime/${runtimeModules.get(name) ?? ''}`), name));
}

export function typing(name: string): Code {
  return ref(symbol(name, 'typing'));
}

export function library(module: string, name: string): Code {
  return ref(symbol(name, module));
}

/** `import module` */
export function wholeModule(module: string): Symbol {
  return symbol(module, module, '');
}

/** Something in another file of the package: `_generated/security`. */
export function own(name: string, path: string, context: Package): Code {
  return ref(symbol(context.shadowed.has(name) ? `_${name}` : name, inside(path), name));
}

/** The context for a class that has members of these names. */
export function besides(context: Package, names: readonly string[]): Package {
  return { ...context, shadowed: new Set(names) };
}

/** Marks a module of the package itself for imports; '' is the whole package. */
export function inside(path: string): string {
  return path === '' ? '.' : `./${path}`;
}

/** The context for the declarations of a module. */
export function within(module: string, context: Package): Package {
  return { ...context, within: module };
}

export function typeReference(type: NamedType | ErrorBody, context: Package): Code {
  return classReference(type.home, context.names.type(type), context.modules.of(type), context);
}

/** The class of an operation's result or request. */
export function wrapperReference(operation: Operation, role: 'request' | 'response', context: Package): Code {
  const name = context.names.operation(operation)[role];
  return classReference('operations', name, context.modules.ofOperation(operation), context);
}

/** `operations.Scope`: another module's class through its namespace, so that circular imports work. */
function classReference(home: Home, name: string, module: string, context: Package): Code {
  return module === context.within ? identifier(name) : code`${own(home, 'models', context)}.${identifier(name)}`;
}

/** `calls.get_user`: the definition of an operation. */
export function callModule(operation: Operation, context: Package): Code {
  return code`${own('calls', '_generated', context)}.${identifier(fileName(context.names.operation(operation).method))}`;
}

export function shapeReference(union: UnionType, context: Package): Code {
  const name = identifier(shapeName(union, context));
  return context.modules.of(union) === context.within ? name : code`${own('shapes', '_generated', context)}.${name}`;
}

export function schemaReference(type: NamedType, context: Package): Code {
  const name = identifier(schemaName(type, context));
  return schemaModule(type, context) === context.within ? name : code`${own('schemas', '_generated', context)}.${name}`;
}

/** A constant's name is in capitals, so it cannot clash with the name of a module. */
export function shapeName(union: UnionType, { names }: Package): string {
  return `${upperSnake(words(names.type(union)))}_SHAPE`;
}

export function schemaName(type: NamedType, { names }: Package): string {
  return `${upperSnake(words(names.type(type)))}_SCHEMA`;
}

/** A separate module, because only clients that validate responses load it. */
export function schemaModule(type: NamedType, { modules }: Package): string {
  return `_generated/schemas/${lastOf(modules.of(type))}`;
}

export function schemeReference(scheme: SecurityScheme, context: Package): Code {
  return code`${own('security', '_generated', context)}.${identifier(context.names.option(scheme))}`;
}

export function groupModule(tag: Tag, { names }: Package): string {
  return fileName(names.group(tag));
}

export function groupClass(kind: '' | 'Async', tag: Tag, { names }: Package): string {
  const name = `${kind}${pascal(words(names.group(tag)))}Group`;
  return /^[0-9]/.test(name) ? `_${name}` : name;
}
