import type { Api, Operation, Parameter } from '../../api/api.ts';
import { words } from '../../naming/words.ts';
import { calledOperation, type Side } from '../names/called.ts';
import type { Phrase } from '../phrase.ts';
import { compareBodies } from './body.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { match } from './match.ts';
import { compareParameters } from './parameters.ts';
import { comparePolls } from './polls.ts';
import { compareResultHeaders } from './response-headers.ts';
import { compareResponses } from './responses.ts';
import { compareSecurity } from './security.ts';
import { compareOperationServers } from './servers.ts';
import { compareFlag, compareTexts, turned } from './texts.ts';
import type { TypeComparison } from './types.ts';

/** By method, path and operationId, then by method and path, whatever the names of path parameters; one that is gone has become another of its operationId, or of its words. */
export function compareOperations(old: Api, next: Api, types: TypeComparison, comparison: Comparison): void {
  const { add, pair } = comparison;
  const route = (operation: Operation): string => `${operation.method} ${routeOf(operation, () => '{}')}`;
  const found = match(
    old.operations,
    next.operations,
    (each) => `${route(each)} ${each.id}`,
    route,
    ({ id }) => id,
    ({ id }) => words(id).join(' ').toLowerCase(),
  );
  for (const operation of found.removed) {
    const kind = operation.deprecated ? 'deprecated-operation-removed' : 'operation-removed';
    add(kind, subjectOf(operation, 'old'), onlyOld(operation));
  }
  for (const operation of found.added) add('operation-added', subjectOf(operation, 'new'), onlyNew(operation));
  for (const [before, after] of found.pairs) {
    pair('operation', { old: before, new: after, subject: subjectOf(after, 'new'), at: both(before, after) });
    const clientServers = { old: old.servers, new: next.servers };
    compareOperationServers(before, after, clientServers, subjectOf(after, 'new'), comparison);
    compareOperation(before, after, types, comparison);
  }
}

function subjectOf(operation: Operation, side: Side): Phrase {
  return calledOperation(operation, `${operation.method} ${pathOf(operation)}`, side);
}

function pathOf(operation: Operation): string {
  return routeOf(operation, ({ name }) => `{${name}}`);
}

/** The path, with the fixed part of its query. */
function routeOf({ path, query }: Operation, written: (parameter: Parameter) => string): string {
  const template = path.map((part) => (typeof part === 'string' ? part : written(part))).join('');
  return [template, ...query.slice(0, 1).map(() => query.join('&'))].join('?');
}

function compareOperation(old: Operation, next: Operation, types: TypeComparison, comparison: Comparison): void {
  const { add } = comparison;
  const [subject, at] = [subjectOf(next, 'new'), both(old, next)];
  const route = (operation: Operation): string => routeOf(operation, () => '{}');
  if (old.method !== next.method) add('operation-method-changed', subject, at, turned(old.method, next.method));
  if (route(old) !== route(next)) add('operation-path-changed', subject, at, turned(pathOf(old), pathOf(next)));
  if (old.id !== next.id) add('operation-id-changed', subject, within(at, 'operationId'), turned(old.id, next.id));
  const kinds = { summary: 'operation-summary-changed', description: 'operation-description-changed' } as const;
  compareTexts(old, next, kinds, subject, at, comparison);
  const flags = ['operation-deprecated', 'operation-no-longer-deprecated'] as const;
  compareFlag(old.deprecated, next.deprecated, flags, subject, within(at, 'deprecated'), comparison);
  compareSecurity(old, next, subject, comparison);
  compareParameters(old, next, subject, types, comparison);
  compareBodies(old, next, subject, types, comparison);
  compareResponses(old, next, subject, types, comparison);
  compareResultHeaders(old, next, subject, types, comparison);
  comparePolls(old, next, subject, comparison);
}
