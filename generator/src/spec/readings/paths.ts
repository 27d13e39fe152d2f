import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { operationsIn } from '../operations.ts';
import { partsOf, plainPath, templateNames } from '../path.ts';
import { quote } from '../quote.ts';
import { addParameter, parametersOf, removeParameters } from './parameter-lists.ts';
import type { DocumentReading, Tell } from './reading.ts';
import { readAs, renamePath } from './rename-path.ts';

const explanation = 'A path begins with a slash, has no query, and its braces hold names.';

export const pathReadings: readonly DocumentReading[] = [
  { id: 'path-syntax', severity: 'tolerated', explanation, read: readTemplates },
  { id: 'path-syntax', severity: 'tolerated', explanation, read: readQueries },
];

/** Writes slashes and braces as OpenAPI has them. */
function readTemplates(root: Node, tell: Tell): void {
  const paths = root.get('paths');
  if (!paths || !isObject(paths.value)) return;
  const byKey = Map.groupBy(operationsIn(root), ({ key }) => key);
  for (const key of Object.keys(paths.value).filter((each) => !each.startsWith('x-'))) {
    const places = byKey.get(key) ?? [];
    const declared = new Set(places.flatMap(({ pathItem, operation }) => namesOf([pathItem, operation])));
    const fragment = fragmentOf(key);
    const { path: plain, query } = plainPath(key.slice(0, key.length - fragment.length), declared);
    const path = plain + fragment;
    const names = templateNames(partsOf(path).template);
    const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index);
    if (twice !== undefined) {
      const message = `{${twice}} stands twice in the path: read as the same value in both places`;
      tell(paths.sourceOf(key), message, 'give each its own name', 'key');
    }
    if (fragment !== '') {
      const cut = `the path ${quote(key)} has a fragment: it is cut`;
      tell(paths.sourceOf(key), cut, 'remove it: a fragment is never sent', 'key');
    }
    if (path === key) continue;
    const read = `read as ${readAs(path, paths)}`;
    tell(paths.sourceOf(key), `the path ${quote(key)} is not one of OpenAPI: ${read}`, 'write it so', 'key');
    for (const { operation, pathItem } of places) {
      for (const name of query) {
        if (parametersOf([pathItem, operation], 'query').some((parameter) => parameter.text('name') === name)) continue;
        addParameter(operation, { name, in: 'query', schema: { type: 'string' } }, paths.sourceOf(key));
      }
    }
    renamePath(paths, key, path);
  }
}

function fragmentOf(key: string): string {
  return key.includes('#') ? key.slice(key.indexOf('#')) : '';
}

function namesOf(holders: readonly Node[]): string[] {
  return parametersOf(holders, 'path').flatMap((parameter) => parameter.text('name') ?? []);
}

/** What a path says of its query: pairs that are always sent, or parameters. */
function readQueries(root: Node, tell: Tell): void {
  const paths = root.get('paths');
  if (!paths || !isObject(paths.value)) return;
  const byKey = Map.groupBy(operationsIn(root), ({ key }) => key);
  for (const key of Object.keys(paths.value).filter((each) => !each.startsWith('x-') && /[?#]/.test(each))) {
    const { query } = partsOf(key);
    if (query.length === 0) continue;
    const places = byKey.get(key) ?? [];
    const isParameter = (pair: string): boolean => /[{}]/.test(pair);
    const fixed = query.filter((pair) => !isParameter(pair));
    for (const pair of query.filter(isParameter)) {
      for (const { operation, pathItem } of places) readQueryParameter(pair, operation, pathItem, tell);
    }
    if (fixed.length > 0) {
      const message = `the path ${quote(key)} has a query: read as fixed parameters, sent with every call`;
      tell(paths.sourceOf(key), message, hint, 'key');
      for (const { operation, pathItem } of places) dropFixed(fixed, [pathItem, operation], tell);
    }
    if (fixed.length === query.length) continue;
    const renamed = `${partsOf(key).template}${fixed.length > 0 ? `?${fixed.join('&')}` : ''}${fragmentOf(key)}`;
    renamePath(paths, key, renamed);
  }
}

const hint = 'declare what is sent in the query under parameters, with in: query';

/** `page={number}` in a path: the parameter `page`, which may be declared by either name, or as one of the path. */
function readQueryParameter(pair: string, operation: Node, pathItem: Node, tell: Tell): void {
  const name = pair.split('=', 1)[0] ?? '';
  const [inner = name] = templateNames(pair);
  const isNamed = (parameter: Node): boolean => [name, inner].includes(parameter.text('name') ?? '');
  if (parametersOf([pathItem, operation], 'query').some(isNamed)) return;
  const inPath = parametersOf([pathItem, operation], 'path').find(isNamed);
  const message = `the path has ${quote(pair)}: read as the query parameter ${quote(name)}`;
  tell(operation.source, message, hint, 'key');
  if (inPath)
    for (const holder of [pathItem, operation]) removeParameters(holder, (each) => each.value === inPath.value);
  const string = { required: true, schema: { type: 'string' } };
  const rest: JsonObject = isObject(inPath?.value) ? { ...inPath.value } : string;
  delete rest['style'];
  addParameter(operation, { ...rest, name, in: 'query' }, inPath?.source ?? operation.source);
}

/** A parameter whose value is already in the path. */
function dropFixed(pairs: readonly string[], holders: readonly Node[], tell: Tell): void {
  const names = new Set(pairs.map((pair) => decoded(pair.split('=', 1)[0] ?? '')));
  const isFixed = (parameter: Node): boolean =>
    parameter.text('in') === 'query' && names.has(parameter.text('name') ?? '');
  for (const holder of holders) {
    for (const parameter of holder.get('parameters')?.items().filter(isFixed) ?? []) {
      const message = `the path has a value for ${quote(parameter.text('name') ?? '')}: the parameter is left out`;
      tell(parameter.reference?.source ?? parameter.source, message, 'remove it, or take its value out of the path');
    }
    removeParameters(holder, isFixed);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
