/** The index files: the public imports, and the namespaces that pages refer to. */
import type { Home, Operation } from '../../api/api.ts';
import { code, lines, trusted, type Code, type Symbol } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { indexFile, sourceFile, specifier } from './file.ts';
import { identifier, string } from './literal.ts';
import { hasRequestType } from './named.ts';
import {
  coreSymbol,
  errorSymbol,
  functionSymbol,
  generated,
  groupSymbol,
  optionsSymbol,
  pollSymbol,
  requestSymbol,
  responseSymbol,
  typeSymbol,
  versionSymbol,
  type Package,
} from './package.ts';

const homes: readonly Home[] = ['components', 'errors', 'operations'];

export function indexSources(context: Package): readonly OutputFile[] {
  return [...homes.map((home) => homeIndex(home, context)), functionsIndex(context), packageIndex(context)];
}

function homeIndex(home: Home, context: Package): OutputFile {
  const { api } = context;
  // Exported without aliases, because this file declares nothing that could clash.
  const outside = { ...context, taken: new Set<string>() };
  const types = api.types.filter((type) => type.home === home);
  const errors = api.errors.filter((error) => error.home === home);
  const exported = [
    ...types.map((type) => ({ ...typeSymbol(type, outside), typeOnly: type.kind !== 'enum' })),
    ...errors.map((error) => errorSymbol(error, outside)),
    ...(home === 'operations' ? api.operations.flatMap((operation) => wrappers(operation, outside)) : []),
  ];
  return indexFile(indexModule(home), exported, home === 'errors' ? ['src/runtime/errors/index'] : []);
}

function indexModule(home: Home): string {
  return `${generated}/${home}/index`;
}

function wrappers(operation: Operation, context: Package): readonly Symbol[] {
  const response = responseSymbol(operation, context);
  return hasRequestType(operation) ? [response, requestSymbol(operation, context)] : [response];
}

function functionsIndex(context: Package): OutputFile {
  const exported = context.api.operations.flatMap((operation) => [
    functionSymbol(operation, context),
    ...(operation.poll === undefined ? [] : [pollSymbol(operation, operation.poll, context)]),
  ]);
  return indexFile(functionsModule, exported);
}

const functionsModule = `${generated}/functions`;

/** The version of the package. It is the only generated file that `npm run version` changes. */
export function versionSource({ version }: Package): OutputFile {
  const { name, module } = versionSymbol();
  const declared = code`export const ${identifier(name)} = ${string(version)};`;
  return sourceFile(module, documented(['The version of this package.'], [], declared));
}

function packageIndex(context: Package): OutputFile {
  const module = `${generated}/index`;
  const { api, client } = context;
  const from = (target: string): Code => string(specifier(module, target));
  const options = optionsSymbol(context);
  const groups = api.tags.map((tag) => groupSymbol(tag, context));
  const one = (name: string, target: string, typeOnly = false): Code =>
    code`export ${trusted(typeOnly ? 'type ' : '')}{ ${identifier(name)} } from ${from(target)};`;
  return sourceFile(
    module,
    lines([
      one(client, `${generated}/client`),
      one(coreSymbol(context, 'value').name, coreSymbol(context, 'value').module),
      code`export * from ${from(functionsModule)};`,
      ...groups.map(({ name, module: target }) => one(name, target, true)),
      one(versionSymbol().name, versionSymbol().module),
      ...homes.map((home) => code`export * as ${identifier(home)} from ${from(indexModule(home))};`),
      one(options.name, options.module, true),
      code`export * from ${from('src/runtime/public')};`,
    ]),
  );
}
