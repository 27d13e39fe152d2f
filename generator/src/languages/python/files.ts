/** The `__init__.py` files and other files of the package: public imports, and namespaces that load modules on first use. */
import type { Home } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { receivedTypes } from '../../api/walk.ts';
import { code, lines, sequence, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { compare, compareModules, compareNames, importLine, sourceFile, specifier } from './file.ts';
import { array, call, dict, string } from './literal.ts';
import { lastOf } from './modules.ts';
import {
  groupModule,
  inside,
  own,
  runtime,
  schemaModule,
  schemaName,
  shapeName,
  typing,
  type Package,
} from './package.ts';

const homes: readonly Home[] = ['components', 'errors', 'operations'];

export function packageSources(context: Package): readonly OutputFile[] {
  const { api } = context;
  const received = receivedTypes(api);
  const unions = api.types.filter((type) => type.kind === 'union');
  const schemas = api.types.filter((type) => received.has(type));
  const namespaces: readonly (readonly [path: string, places: Places])[] = [
    ['sdks/__init__', api.tags.map((tag) => itself(`sdks/${groupModule(tag, context)}`))],
    ['_generated/calls', api.operations.map((operation) => itself(context.modules.ofOperation(operation)))],
    ['_generated/shapes', unions.map((union) => [shapeName(union, context), context.modules.of(union)])],
    ['_generated/schemas/__init__', schemas.map((type) => [schemaName(type, context), schemaModule(type, context)])],
  ];
  return [
    versionModule(context),
    entry(context),
    models(context),
    ...homes.map((home) => namespace(`models/${home}/__init__`, homeNames(home, context), context)),
    ...namespaces.flatMap(([path, places]) => (places.length === 0 ? [] : [namespace(path, places, context)])),
  ];
}

/** A name that stands for a module. */
function itself(module: string): readonly [name: string, module: string] {
  return [lastOf(module), module];
}

/** The version of the package. It is the only generated file that `npm run version` changes. */
function versionModule(context: Package): OutputFile {
  const body = code`__version__ = ${string(context.version)}`;
  return sourceFile('_generated/version', { body, begins: 'statement' }, context);
}

function homeNames(home: Home, context: Package): Places {
  const { api, names, modules } = context;
  const declared = [...api.types, ...api.errors].filter((model) => model.home === home);
  const added = api.operations.flatMap((operation) => {
    const { request, response } = names.operation(operation);
    const all = takesRequest(operation) ? [response, request] : [response];
    return all.map((name) => [name, modules.ofOperation(operation)] as const);
  });
  return [
    ...declared.map((model) => [names.type(model), modules.of(model)] as const),
    ...(home === 'operations' ? added : []),
    ...(home === 'errors' ? errors.map((name) => [name, '_runtime/errors'] as const) : []),
  ];
}

const errors: readonly string[] = [
  ...['ConnectionError', 'InvalidRequestError', 'PollTimeoutError', 'RequestError', 'ResponseTooLargeError'],
  ...['ResponseValidationError', 'SDKError', 'TimeoutError'],
];

/** Names by their modules, as paths below the package. */
function namespace(path: string, places: Places, context: Package): OutputFile {
  const relative = places.map(([name, module]) => [name, specifier(inside(path), inside(module))] as const);
  return lazyPackage(path, relative, context);
}

const ERRORS = '._runtime.errors';

type Places = readonly (readonly [name: string, module: string])[];

/** Type checkers see imports; at run time, a module is loaded when one of its names is first used. */
function lazyPackage(path: string, places: Places, context: Package): OutputFile {
  const loaded = call(runtime('lazily'), [trusted('__name__'), modulesOf(places)]);
  return index(path, places, code`__getattr__, __dir__ = ${loaded}`, context);
}

function index(path: string, places: Places, loaded: Code, context: Package): OutputFile {
  if (places.length === 0) {
    // Type checkers cannot infer the item type of an empty list.
    return sourceFile(path, { body: code`__all__: ${typing('List')}[str] = []`, begins: 'statement' }, context);
  }
  const exported = places.map(([name]) => name).toSorted(compareNames);
  const all = code`__all__ = ${array(exported.map(string))}`;
  const body = code`
    if ${typing('TYPE_CHECKING')}:
        ${importsOf(places)}
    else:
        ${loaded}
  `;
  return sourceFile(path, { body: lines([body, trusted(''), all]), begins: 'statement' }, context);
}

function modulesOf(places: Places): Code {
  return dict(places.toSorted(([a], [b]) => compare(a, b)).map(([name, module]) => [name, string(module)]));
}

function importsOf(places: Places): Code {
  const byModule = new Map<string, string[]>();
  for (const [name, module] of places) {
    const from = module.endsWith(`.${name}`) ? module.slice(0, -name.length - 1) || '.' : module;
    byModule.set(from, [...(byModule.get(from) ?? []), name]);
  }
  const modules = [...byModule].toSorted(([a], [b]) => compareModules(a, b));
  const symbols = (names: readonly string[]): readonly { name: string }[] => names.map((name) => ({ name }));
  return lines(modules.map(([module, names]) => importLine(module, symbols(names), 4)));
}

function models(context: Package): OutputFile {
  const body = code`__all__ = ${array(homes.map(string))}`;
  const also = sequence(homes.map((home) => own(home, 'models', context)));
  return sourceFile('models/__init__', { body, also, begins: 'statement' }, context);
}

const publicNames: Readonly<Record<string, string>> = {
  '._runtime.body': 'Bytes File',
  '._runtime.debug': 'debug_logger',
  [ERRORS]: errors.join(' '),
  '._runtime.model': 'Model',
  '._runtime.options': 'BasicCredential Credential Hooks OutgoingRequest PollOptions ResponseMetadata RetryOptions',
  '._runtime.strict.validate': 'Issue',
  '._runtime.unset': 'UNSET Unset',
};

/** The names that the hand-written package, one level above, re-exports. */
function entry(context: Package): OutputFile {
  const clients = ['', 'Async'].map((kind) => [`${kind}${context.client}`, '.client'] as const);
  const namespaces = homes.map((home) => [home, `..models.${home}`] as const);
  const others = Object.entries(publicNames).flatMap(([module, names]) =>
    names.split(' ').map((name) => [name, `.${module}`] as const),
  );
  const places = [...clients, ['__version__', '.version'] as const, ...namespaces, ...others];
  const above = places.map(([name, module]) => [name, specifierAbove(module)] as const);
  return index('_generated/__init__', places, code`modules = ${modulesOf(above)}`, context);
}

function specifierAbove(module: string): string {
  return module.startsWith('..') ? module.slice(1) : `._generated${module}`;
}
