/** Credentials: where a request carries each one, and which ones an operation needs. */
import type { SecurityScheme } from './api.ts';

export type Carrier = 'header' | 'query' | 'cookie' | 'basic' | 'bearer';

/** How a request carries a credential; `key` is the name of the header, query parameter or cookie. */
export function carrierOf(scheme: SecurityScheme): { readonly carrier: Carrier; readonly key: string | undefined } {
  switch (scheme.kind) {
    case 'apiKey':
      return { carrier: scheme.in, key: scheme.in === 'header' ? scheme.key.toLowerCase() : scheme.key };
    case 'basic':
    case 'bearer':
      return { carrier: scheme.kind, key: undefined };
    default:
      return scheme satisfies never;
  }
}

/** How a language writes requirements. */
export interface RequirementWriter<Written> {
  readonly scheme: (scheme: SecurityScheme) => Written;
  /** Several that go with one call. */
  readonly together: (requirements: readonly Written[]) => Written;
  /** The first of which the client has the credentials. */
  readonly either: (requirements: readonly Written[]) => Written;
  /** Needs nothing. */
  readonly anonymous: Written;
}

/** Undefined where a call needs no credential. Being anonymous is the last alternative, whatever the order in the spec. */
export function writeRequirement<Written>(
  alternatives: readonly (readonly SecurityScheme[])[],
  { scheme, together, either, anonymous }: RequirementWriter<Written>,
): Written | undefined {
  const given = alternatives
    .filter((schemes) => schemes.length > 0)
    .map((schemes) => onlyOf(schemes.map(scheme)) ?? together(schemes.map(scheme)));
  if (given.length === 0) return undefined;
  if (given.length < alternatives.length) return either([...given, anonymous]);
  return onlyOf(given) ?? either(given);
}

function onlyOf<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
