import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { operationsOf } from '../operations.ts';
import { templateNames } from '../path.ts';
import { quote } from '../quote.ts';
import type { Found, Rule } from './rule.ts';

export const pathRules: readonly Rule[] = [
  {
    id: 'no-operations',
    severity: 'warning',
    explanation: 'A document without operations gives a client without methods.',
    on: 'OpenAPI',
    check(root, found) {
      const paths = root.get('paths');
      if ((paths && !isObject(paths.value)) || operationsOf(root).length > 0) return;
      found(
        paths ? root.sourceOf('paths') : root.source,
        'there is no operation',
        'add a path with a method, such as /user: {get: …}',
        'key',
      );
    },
  },
  {
    id: 'path-syntax',
    severity: 'error',
    explanation: 'A path begins with a slash, has no query, and its braces hold names.',
    on: 'OpenAPI',
    check(root, found) {
      for (const path of pathsOf(root)) {
        const problem = syntaxProblem(path);
        if (problem) found(placeOf(root, path), problem.message, problem.hint, 'key');
      }
    },
  },
  {
    id: 'ambiguous-path',
    severity: 'tolerated',
    explanation: 'Two operations of one method have paths that differ in more than the names of parameters.',
    on: 'OpenAPI',
    check(root, found) {
      const seen = new Map<string, string>();
      for (const { key, method, operation } of operationsOf(root)) {
        const route = `${method} ${key.replace(/\{[^{}]*\}/g, '{}')}`;
        const first = seen.get(route);
        if (first === undefined) {
          seen.set(route, key);
          continue;
        }
        const message = `this is the same request as ${method} ${quote(first)}: read as an operation of its own`;
        found(operation.source, message, 'remove one of them', 'key');
      }
    },
  },
  {
    id: 'unused-path-parameter',
    severity: 'error',
    explanation: 'Every declared path parameter stands in the braces of the path.',
    on: 'OpenAPI',
    check(root, found) {
      for (const { path, operation, pathItem } of operationsOf(root)) {
        const names = templateNames(path);
        for (const parameter of [...pathParameters(pathItem), ...pathParameters(operation)]) {
          const name = nameOf(parameter);
          if (name === undefined || names.includes(name)) continue;
          const message = `the path ${quote(path)} has no {${name}}`;
          const place = parameter.reference?.source ?? parameter.source;
          found(place, message, 'put it into the path, or send it elsewhere: in: query');
        }
      }
    },
  },
];

function pathsOf(root: Node): string[] {
  const paths = root.get('paths')?.value;
  return isObject(paths) ? Object.keys(paths).filter((path) => !path.startsWith('x-')) : [];
}

function placeOf(root: Node, path: string): Parameters<Found>[0] {
  return root.get('paths')?.sourceOf(path) ?? root.sourceOf('paths');
}

function syntaxProblem(path: string): { message: string; hint: string } | undefined {
  if (!path.startsWith('/')) return { message: 'a path begins with a slash', hint: `write ${quote(`/${path}`)}` };
  if (/[{}]/.test(path.replace(/\{[^{}]+\}/g, ''))) {
    return { message: 'the braces of the path do not match, or are empty', hint: 'write a parameter as {name}' };
  }
  return undefined;
}

function pathParameters(holder: Node): Node[] {
  return (holder.get('parameters')?.items() ?? []).filter(isInPath);
}

function isInPath(parameter: Node): boolean {
  return parameter.text('in') === 'path';
}

function nameOf(parameter: Node): string | undefined {
  return parameter.text('name');
}
