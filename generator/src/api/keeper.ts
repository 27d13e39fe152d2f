/** Which types only one operation knows, so that they can stand in its files. */
import type { Api, NamedType, Operation, Type } from './api.ts';
import { failuresOf } from './outcomes.ts';
import { ownersIn } from './owner.ts';
import { isNamed, partsOf } from './walk.ts';

/** Where a type is referred to: by one operation, perhaps only where that fails, or by more than it. */
type Use = { readonly operation: Operation; readonly onlyFailures: boolean } | 'shared';

/**
 * The operation in whose files a type can stand: the one that declares it, where nothing else refers to it, as a `$ref`
 * into a path does; and for the body of a failure, where nothing but failures do. So no file of an operation is needed
 * by another one's or by a component's. `refuse` names types that cannot stand there for a reason of the language's own.
 */
export function keepersIn(
  api: Api,
  refuse: (type: NamedType, operation: Operation) => boolean = () => false,
): (type: NamedType) => Operation | undefined {
  const ownerOf = ownersIn(api);
  const uses = new Map<Type, Use>();
  const keeper = (type: NamedType): Operation | undefined => {
    const use = uses.get(type);
    if (use === undefined || use === 'shared' || use.operation !== ownerOf(type)) return undefined;
    const misplaced = type.home === 'errors' && !use.onlyFailures;
    return misplaced || refuse(type, use.operation) ? undefined : use.operation;
  };
  const open = usesIn(api);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [type, use] = next;
    const before = uses.get(type);
    const now = before === undefined ? use : both(before, use);
    if (now === before) continue;
    uses.set(type, now);
    const within = isNamed(type) ? usedBy(type, keeper(type)) : now;
    for (const part of partsOf(type)) open.push([part, within]);
  }
  const kept = new Map(api.types.map((type) => [type, keeper(type)]));
  return (type) => kept.get(type);
}

/** How what a declaration consists of is used, by where that declaration stands. */
function usedBy({ home }: NamedType, operation: Operation | undefined): Use {
  return operation === undefined ? 'shared' : { operation, onlyFailures: home === 'errors' };
}

function both(a: Use, b: Use): Use {
  if (a === 'shared' || b === 'shared' || a.operation !== b.operation) return 'shared';
  return a.onlyFailures ? (b.onlyFailures ? a : b) : a;
}

function usesIn({ operations, clientParameters, errors }: Api): [Type, Use][] {
  const shared = [...clientParameters, ...errors.flatMap(({ headers }) => headers)];
  return [
    ...shared.map(({ type }): [Type, Use] => [type, 'shared']),
    ...operations.flatMap((operation): [Type, Use][] => {
      const failures = new Set(failuresOf(operation).map(({ content }) => content));
      const contents = operation.responses.flatMap((response) => response.contents);
      const others = [
        ...operation.parameters,
        ...(operation.body === undefined ? [] : [operation.body]),
        ...operation.resultHeaders,
        ...contents.filter((content) => !failures.has(content)),
      ];
      return [
        ...others.map(({ type }): [Type, Use] => [type, { operation, onlyFailures: false }]),
        ...[...failures].map(({ type }): [Type, Use] => [type, { operation, onlyFailures: true }]),
      ];
    }),
  ];
}
