/** The index files: what users import, and the namespaces that pages speak of. */
import type { Home } from '../../api/api.ts';
import { code, lines, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { indexFile, sourceFile, specifier } from './file.ts';
import { identifier, string } from './literal.ts';
import { hasRequestType } from './named.ts';
import {
  coreSymbol,
  functionSymbol,
  generated,
  groupSymbol,
  modelFile,
  optionsSymbol,
  pollSymbol,
  requestSymbol,
  responseSymbol,
  versionSymbol,
  type Package,
} from './package.ts';

const homes: readonly Home[] = ['components', 'errors', 'operations'];

export function indexSources(context: Package): readonly OutputFile[] {
  return [...homes.map((home) => homeIndex(home, context)), functionsIndex(context), packageIndex(context)];
}

function homeIndex(home: Home, context: Package): OutputFile {
  const { api } = context;
  const models = [...api.types, ...api.errors]
    .filter((model) => model.home === home)
    .map((model) => modelFile(model, context));
  const wrappers = api.operations.flatMap((operation) => [
    responseSymbol(operation, context).module,
    ...(hasRequestType(operation) ? [requestSymbol(operation, context).module] : []),
  ]);
  const runtime = home === 'errors' ? ['src/runtime/errors/index'] : [];
  const all = home === 'operations' ? [...models, ...wrappers] : [...models, ...runtime];
  return indexFile(`${generated}/models/${home}/index`, all);
}

function functionsIndex(context: Package): OutputFile {
  const modules = context.api.operations.flatMap((operation) => [
    functionSymbol(operation, context).module,
    ...(operation.poll === undefined ? [] : [pollSymbol(operation.poll, context).module]),
  ]);
  return indexFile(`${generated}/functions/index`, modules);
}

/** The version of the package, which `npm run version` changes: nothing else of what is generated does. */
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
      code`export * from ${from(`${generated}/functions/index`)};`,
      ...groups.map(({ name, module: target }) => one(name, target, true)),
      one(versionSymbol().name, versionSymbol().module),
      ...homes.map((home) => code`export * as ${identifier(home)} from ${from(`${generated}/models/${home}/index`)};`),
      one(options.name, options.module, true),
      code`export * from ${from('src/runtime/public')};`,
    ]),
  );
}
