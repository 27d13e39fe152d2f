/** Types without a finite value, such as an object that requires another of its type. */
import type { NamedType, ObjectType, Type, UnionType } from './api.ts';

/** Whether every value of `type` contains one of its own type, or of one of `open`. */
export function isEndless(type: Type, open: readonly NamedType[]): boolean {
  if (!holdsOthers(type)) return false;
  if (open.includes(type)) return true;
  const met = new Map<Holder, Visit>();
  const ending: Visit[] = [];
  const waiting: Holder[] = [];
  const visitOf = (holder: Holder): Visit => {
    const known = met.get(holder);
    if (known !== undefined) return known;
    const visit: Visit = { type: holder, missing: 1, ends: false, users: [] };
    met.set(holder, visit);
    waiting.push(holder);
    return visit;
  };
  visitOf(type);
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    const visit = visitOf(holder);
    const needed = neededBy(holder);
    const others = needed.filter(holdsOthers);
    // An object is finite if all its required fields are, a union if one of its variants is.
    visit.missing = holder.kind === 'object' ? others.length : 1;
    if (holder.kind === 'object' ? others.length === 0 : others.length < needed.length) ending.push(visit);
    for (const other of others) if (!open.includes(other)) visitOf(other).users.push(visit);
  }
  for (let visit = ending.pop(); visit !== undefined; visit = ending.pop()) {
    if (visit.ends) continue;
    visit.ends = true;
    for (const user of visit.users) {
      user.missing -= 1;
      if (user.missing === 0 || user.type.kind === 'union') ending.push(user);
    }
  }
  return met.get(type)?.ends !== true;
}

type Holder = ObjectType | UnionType;

interface Visit {
  readonly type: Holder;
  /** How many of the types that it needs are not known to end. */
  missing: number;
  ends: boolean;
  readonly users: Visit[];
}

function holdsOthers(type: Type): type is Holder {
  return type.kind === 'object' || type.kind === 'union';
}

function neededBy(type: Holder): readonly Type[] {
  if (type.kind === 'union') return type.variants;
  return type.properties.filter(({ required }) => required).map((property) => property.type);
}
