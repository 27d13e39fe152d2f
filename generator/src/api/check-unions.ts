/** Limits nested unions: some languages have no names for unions and write them out at each use. */
import type { Report } from '../diagnostic.ts';
import { mostVariants, mostVariantsTogether } from '../spec/limits.ts';
import type { NamedType, Type } from './api.ts';
import { partsOf } from './walk.ts';

/** Reports the first that has too many variants when it is written out, or with which all have too many together. */
export function checkUnions(types: readonly NamedType[], report: Report): void {
  const sizes = new Map<Type, number>();
  let together = 0;
  for (const type of types) {
    if (type.kind !== 'union') continue;
    const size = writtenOut(type, sizes);
    together += size;
    if (size <= mostVariants && together <= mostVariantsTogether) continue;
    const most = (size > mostVariants ? mostVariants : mostVariantsTogether).toLocaleString('en');
    const whose = size > mostVariants ? 'the union has' : 'the unions have together';
    report({
      severity: 'error',
      rule: 'limit',
      message: `${whose} more than ${most} variants, with those of the unions in them`,
      source: type.source,
      hint: 'put objects in between: a property of an object can be a union of its own',
      at: 'key',
    });
    return;
  }
}

/** The number of types after unions, lists and maps are expanded. Iterates, because a chain of unions may be long. */
function writtenOut(root: Type, sizes: Map<Type, number>): number {
  const entered = new Set<Type>();
  const open = [root];
  for (let type = open.at(-1); type !== undefined; type = open.at(-1)) {
    if (sizes.has(type)) {
      open.pop();
    } else if (entered.has(type)) {
      sizes.set(
        type,
        within(type).reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1),
      );
      open.pop();
    } else {
      entered.add(type);
      for (const part of within(type)) if (!sizes.has(part) && !entered.has(part)) open.push(part);
    }
  }
  return sizes.get(root) ?? 1;
}

function within(type: Type): readonly Type[] {
  return type.kind === 'object' || type.kind === 'enum' ? [] : partsOf(type);
}
