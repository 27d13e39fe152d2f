/** Which types differ between JSON and the model. Only those are converted. */
import type { Api, NamedType, ObjectType, Type } from '../../api/api.ts';
import { isNamed, partsOf } from '../../api/walk.ts';
import type { Names } from '../../naming/names.ts';

export interface Conversions {
  /** Whether a value of `type` is converted when it is read or written. */
  readonly needed: (type: Type) => boolean;
  /** Whether a type contains itself. */
  readonly recursive: (type: NamedType) => boolean;
}

export function findConversions(api: Api, names: Names): Conversions {
  const differing = new Set<Type>(api.types.filter((type) => type.kind === 'object' && differs(type, names)));
  spread(api, differing);
  const cycles = new Map<NamedType, boolean>();
  const recursive = (type: NamedType): boolean => {
    const known = cycles.get(type) ?? reachesItself(type);
    cycles.set(type, known);
    return known;
  };
  const needed = (type: Type): boolean => {
    if (isNamed(type)) return differing.has(type);
    return type.kind === 'boolean' || (type.kind === 'array' && type.single) || partsOf(type).some(needed);
  };
  return { needed, recursive };
}

function differs(type: ObjectType, names: Names): boolean {
  return type.properties.some((property) => property.sensitive || names.property(property) !== property.name);
}

/** A type that contains a differing type differs too. */
function spread(api: Api, differing: Set<Type>): void {
  const holders = new Map<Type, Type[]>();
  const open: Type[] = [...differing];
  const seen = new Set<Type>();
  const waiting: Type[] = [...api.types];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (type.kind === 'boolean' || (type.kind === 'array' && type.single)) open.push(type);
    for (const part of partsOf(type)) {
      const known = holders.get(part);
      if (known) known.push(type);
      else holders.set(part, [type]);
      waiting.push(part);
    }
  }
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    for (const holder of holders.get(type) ?? []) {
      if (differing.has(holder)) continue;
      differing.add(holder);
      open.push(holder);
    }
  }
}

function reachesItself(type: NamedType): boolean {
  const seen = new Set<Type>();
  const open = [...partsOf(type)];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part === type) return true;
    if (seen.has(part)) continue;
    seen.add(part);
    for (const below of partsOf(part)) open.push(below);
  }
  return false;
}
