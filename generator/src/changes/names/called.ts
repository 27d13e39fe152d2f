/** The names of the parts of a model, on the wire and in each language. */
import type { EnumMember, NamedType, Operation, Property, Type } from '../../api/api.ts';
import type { Surface } from '../../languages/surface.ts';
import { phrase, type Phrase } from '../phrase.ts';

/** In which of the two models a part is. */
export type Side = 'old' | 'new';

/** A part by its name: `inPackage` returns the name in a language, undefined if it has none. */
export function called(name: string, side: Side, inPackage: (surface: Surface) => string | undefined): Phrase {
  return renamed(phrase`${name}`, side, (surface) => {
    const own = inPackage(surface);
    return own === undefined ? undefined : phrase`${own}`;
  });
}

/** Identifies a part on the wire by more than its name. */
export function renamed(onWire: Phrase, side: Side, inPackage: (surface: Surface) => Phrase | undefined): Phrase {
  return [{ onWire, inLanguage: (language) => inPackage(language[side]) }];
}

export function calledProperty(property: Property, side: Side): Phrase {
  return called(property.name, side, ({ names }) => names.property(property));
}

export function calledMember(member: EnumMember, side: Side): Phrase {
  return called(String(member.value), side, ({ names }) => names.member(member));
}

export function calledOperation(operation: Operation, route: string, side: Side): Phrase {
  return called(route, side, ({ call }) => call(operation));
}

/** A type in a word or two. */
export function calledType(type: Type, side: Side): Phrase {
  return called(describe(type), side, ({ names }) => describe(type, (named) => names.type(named)));
}

export function describe(type: Type, name = (named: NamedType): string => named.names[0] ?? ''): string {
  switch (type.kind) {
    case 'array':
      return `list of ${describe(type.items, name)}`;
    case 'map':
      return `map of ${describe(type.values, name)}`;
    case 'nullable':
      return `${describe(type.type, name)} or null`;
    case 'literal':
      return JSON.stringify(type.value);
    case 'unknown':
      return 'any value';
    case 'enum':
    case 'object':
    case 'union':
      return type.naming === 'component' ? name(type) : type.kind;
    case 'string':
    case 'integer':
    case 'number':
      return type.format === undefined ? type.kind : `${type.kind} (${type.format})`;
    case 'boolean':
    case 'null':
    case 'bytes':
      return type.kind;
    default:
      return type satisfies never;
  }
}
