import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import { clientParametersOf, operationsIn } from '../operations.ts';
import type { OperationPlace } from '../operations.ts';
import { templateNames } from '../path.ts';
import { quote } from '../quote.ts';
import { addParameter, parametersOf, removeParameters } from './parameter-lists.ts';
import type { DocumentReading, Tell } from './reading.ts';
import { readAs, renamePath } from './rename-path.ts';

export const pathParameterReadings: readonly DocumentReading[] = [
  {
    id: 'undeclared-path-parameter',
    severity: 'tolerated',
    explanation: 'Every name in the braces of a path is a declared path parameter.',
    read(root, tell) {
      nameEmptyBraces(root, tell);
      const onClient = namesOf(clientParametersOf(root).filter(isInPath));
      for (const place of operationsIn(root)) {
        const declared = new Set([...onClient, ...namesOf(parametersOf([place.pathItem, place.operation], 'path'))]);
        for (const name of new Set(templateNames(place.path))) {
          if (name !== '' && !declared.has(name)) declare(name, place, tell);
        }
      }
    },
  },
  {
    id: 'unused-path-parameter',
    severity: 'tolerated',
    explanation: 'Every declared path parameter stands in the braces of the path.',
    read(root, tell) {
      const onPath = new Map<unknown, Set<string>>();
      for (const { path, pathItem } of operationsIn(root)) {
        const names = onPath.get(pathItem.value) ?? new Set<string>();
        onPath.set(pathItem.value, new Set([...names, ...templateNames(path)]));
      }
      for (const { path, pathItem, operation } of operationsIn(root)) {
        dropUnused(pathItem, onPath.get(pathItem.value) ?? new Set(), path, tell);
        dropUnused(operation, onPath.get(pathItem.value) ?? new Set(), path, tell);
      }
    },
  },
];

/** `{}` can only be the one parameter that is declared and stands nowhere else. */
function nameEmptyBraces(root: Node, tell: Tell): void {
  const paths = root.get('paths');
  for (const { key, path, pathItem, operation } of operationsIn(root)) {
    const names = templateNames(path);
    const unused = unusedIn(path, [pathItem, operation]);
    const [name] = namesOf(unused);
    if (!paths?.has(key) || names.filter((each) => each === '').length !== 1 || unused.length !== 1) continue;
    if (name === undefined) continue;
    const renamed = key.replace('{}', `{${name}}`);
    const said = `the braces in the path are empty: read as ${paths.has(renamed) ? readAs(renamed, paths) : `{${name}}`}`;
    tell(paths.sourceOf(key), said, `write {${name}}`, 'key');
    renamePath(paths, key, renamed);
  }
}

/** The parameter that is meant by a name in braces: one that is spelt almost so, one of the query, or a string. */
function declare(name: string, { path, pathItem, operation }: OperationPlace, tell: Tell): void {
  const unused = unusedIn(path, [pathItem, operation]);
  const near = nearest(name, namesOf(unused));
  const query = parametersOf([pathItem, operation], 'query').find((parameter) => parameter.text('name') === name);
  const meant = unused.find((parameter) => parameter.text('name') === near) ?? query;
  const problem = `the path has {${name}}, and no path parameter ${quote(name)} is declared`;
  const reading = meant === undefined ? 'a required string' : `the ${said(meant)}`;
  const hint = `add {name: ${name}, in: path, required: true, schema: …} to its parameters`;
  tell(operation.source, `${problem}: read as ${reading}`, hint, 'key');
  const rest: JsonObject = isObject(meant?.value) ? { ...meant.value } : { schema: { type: 'string' } };
  delete rest['style'];
  if (meant) removeParameters(operation, (parameter) => parameter.value === meant.value);
  addParameter(operation, { ...rest, name, in: 'path', required: true }, meant?.source ?? operation.source);
}

function said(parameter: Node): string {
  return `${parameter.text('in') ?? ''} parameter ${quote(parameter.text('name') ?? '')}`;
}

function dropUnused(holder: Node, used: ReadonlySet<string>, path: string, tell: Tell): void {
  const isUnused = (parameter: Node): boolean => isInPath(parameter) && !used.has(parameter.text('name') ?? '');
  for (const parameter of holder.get('parameters')?.items().filter(isUnused) ?? []) {
    const name = parameter.text('name') ?? '';
    const message = `the path ${quote(path)} has no {${name}}: the parameter is left out`;
    const source = parameter.reference?.source ?? parameter.source;
    tell(source, message, 'put it into the path, or send it elsewhere: in: query');
  }
  removeParameters(holder, isUnused);
}

function unusedIn(path: string, holders: readonly Node[]): Node[] {
  const names = templateNames(path);
  return parametersOf(holders, 'path').filter((parameter) => !names.includes(parameter.text('name') ?? ''));
}

function isInPath(parameter: Node): boolean {
  return parameter.text('in') === 'path';
}

function namesOf(parameters: readonly Node[]): string[] {
  return parameters.flatMap((parameter) => parameter.text('name') ?? []);
}
