/** The generated package: where its files are, and what they import from each other. */
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
  /** The class that users construct: `PlexAPI`. */
  readonly client: string;
  /** What users import: `plex_api`. */
  readonly module: string;
  /** What requests call it: `plex-api-sdk`. */
  readonly product: string;
  readonly version: string;
  readonly modules: Modules;
  /** The module that is being written: what it declares needs no import there. */
  readonly within: string;
  /** Unions that are written as strings, since they are needed before they could be evaluated. */
  readonly quoted: ReadonlySet<UnionType>;
  /** The types of requests, in which absent and null differ. */
  readonly sent: ReadonlySet<Type>;
  /** Names that mean something else where the code stands: what is imported under one of them gets another. */
  readonly shadowed: ReadonlySet<string>;
  /** Types are being written inside a string, where they are not evaluated. */
  readonly isQuoted?: boolean;
}

/** What is generated, below the module: the models and groups that users name, and the rest. */
export const generated = ['models', 'sdks', '_generated'] as const;

const symbols = new Map<string, Symbol>();

/** The same name of the same module is the same symbol: a file imports it once. */
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

/** What a generated file does not need is not loaded with it. */
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

/** What a class of the module that is being written may be called too: then it is imported under another name. */
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

/** For a class that has members of these names. */
export function besides(context: Package, names: readonly string[]): Package {
  return { ...context, shadowed: new Set(names) };
}

/** Marks a module of the package itself for imports; '' is the whole package. */
export function inside(path: string): string {
  return path === '' ? '.' : `./${path}`;
}

/** For the declarations of a module. */
export function within(module: string, context: Package): Package {
  return { ...context, within: module };
}

export function typeReference(type: NamedType | ErrorBody, context: Package): Code {
  return classReference(type.home, context.names.type(type), context.modules.of(type), context);
}

/** The class of what an operation gives, or of its one argument. */
export function wrapperReference(operation: Operation, role: 'request' | 'response', context: Package): Code {
  const name = context.names.operation(operation)[role];
  return classReference('operations', name, context.modules.ofOperation(operation), context);
}

/** `operations.Scope`: from another module through its namespace, so that modules that need each other can be loaded. */
function classReference(home: Home, name: string, module: string, context: Package): Code {
  return module === context.within ? identifier(name) : code`${own(home, 'models', context)}.${identifier(name)}`;
}

/** `calls.get_user`: what is known of an operation. */
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

/** No module has a name in capitals, with which a constant could be mistaken. */
export function shapeName(union: UnionType, { names }: Package): string {
  return `${upperSnake(words(names.type(union)))}_SHAPE`;
}

export function schemaName(type: NamedType, { names }: Package): string {
  return `${upperSnake(words(names.type(type)))}_SCHEMA`;
}

/** Beside that of its model, since only clients that validate responses load it. */
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
