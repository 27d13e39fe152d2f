/** Unions and the bases of errors are expressions, which a module evaluates while it is loaded. */
import type { Api, NamedType, Type, UnionType } from '../../api/api.ts';
import { cyclesOf } from './cycles.ts';
import type { Modules } from './modules.ts';

export interface Evaluation {
  /** Sorted so that each follows its parts. */
  readonly unions: readonly UnionType[];
  /** Unions that are written as strings, because they are used before they could be evaluated. */
  readonly quoted: ReadonlySet<UnionType>;
}

/** Classes and strings come first in every module, so that circular imports find them. */
export function evaluationOf({ types, errors }: Api, modules: Modules): Evaluation {
  const unions = types.filter((type) => type.kind === 'union');
  const parts = new Map(unions.map((union) => [union, namedIn(union.variants)]));
  const needed = new Map<string, Set<string>>();
  const quoted = new Set<UnionType>();
  const all = [...parts, ...errors.map((error) => [error, namedIn([error.type])] as const)];
  for (const [each, named] of all) {
    const known = needed.get(modules.of(each)) ?? new Set();
    for (const part of named) known.add(modules.of(part));
    needed.set(modules.of(each), known);
  }
  const inner = new Map([...parts].map(([union, named]) => [union, named.filter(isUnion)]));
  const [cycles, moduleCycles] = [cyclesOf(inner), cyclesOf(needed)];
  for (const [union, consistsOf] of inner) {
    if (consistsOf.some((part) => cycles.get(part) === cycles.get(union))) quoted.add(union);
  }
  for (const [each, named] of all) {
    const own = modules.of(each);
    for (const part of named.filter(isUnion)) {
      const other = modules.of(part);
      if (own !== other && moduleCycles.get(own) === moduleCycles.get(other)) quoted.add(part);
    }
  }
  return { unions: [...quoted, ...inOrder(inner).filter((union) => !quoted.has(union))], quoted };
}

function isUnion(type: NamedType): type is UnionType {
  return type.kind === 'union';
}

/** The named types in a type expression. Members of classes are left out, because their annotations are not evaluated. */
function namedIn(types: readonly Type[]): readonly NamedType[] {
  return types.flatMap((type) => {
    if (type.kind === 'array') return namedIn([type.items]);
    if (type.kind === 'map') return namedIn([type.values]);
    if (type.kind === 'nullable') return namedIn([type.type]);
    return type.kind === 'union' || type.kind === 'object' || type.kind === 'enum' ? [type] : [];
  });
}

function inOrder(inner: ReadonlyMap<UnionType, readonly UnionType[]>): readonly UnionType[] {
  const ordered: UnionType[] = [];
  const seen = new Set<UnionType>();
  const visit = (union: UnionType): void => {
    if (seen.has(union)) return;
    seen.add(union);
    for (const part of inner.get(union) ?? []) visit(part);
    ordered.push(union);
  };
  for (const union of inner.keys()) visit(union);
  return ordered;
}
