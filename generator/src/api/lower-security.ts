/** Security schemes and requirements -> SecurityScheme, and the alternatives that an operation allows. */
import type { Node } from '../spec/node.ts';
import { declaredScheme } from '../spec/security-schemes.ts';
import type { SecurityScheme } from './api.ts';

export type SecuritySchemes = ReadonlyMap<string, SecurityScheme>;

export function lowerSecuritySchemes(root: Node): SecuritySchemes {
  const schemes = root.get('components')?.get('securitySchemes')?.entries(true) ?? [];
  return new Map(
    schemes.flatMap(([name, node]) => {
      const scheme = lowerScheme(name, node);
      return scheme === undefined ? [] : [[name, scheme] as const];
    }),
  );
}

/** Undefined for mutual TLS, which is not part of a request. */
function lowerScheme(name: string, node: Node): SecurityScheme | undefined {
  const common = {
    name,
    description: description(node),
    source: node.source,
  };
  switch (node.text('type')) {
    case 'apiKey':
      return {
        ...common,
        kind: 'apiKey',
        in: node.text('in') as 'header' | 'query' | 'cookie',
        key: node.text('name') ?? '',
      };
    case 'http':
      return { ...common, kind: node.text('scheme')?.toLowerCase() === 'basic' ? 'basic' : 'bearer' };
    case 'oauth2':
    case 'openIdConnect':
      return { ...common, kind: 'bearer' };
    default:
      return undefined;
  }
}

function description(scheme: Node): string {
  const own = scheme.text('description') ?? '';
  return scheme.flag('deprecated') ? `${own}\n\nDeprecated: the API is to do without it.`.trim() : own;
}

/** An operation's own `security` replaces that of the API, even if it is empty. */
export function lowerSecurity(
  operation: Node,
  root: Node,
  schemes: SecuritySchemes,
): readonly (readonly SecurityScheme[])[] {
  const requirements = operation.get('security') ?? root.get('security');
  return (requirements?.items() ?? []).map((requirement) =>
    requirement.entries(true).flatMap(([name]) => schemes.get(declaredScheme(root, requirement, name) ?? '') ?? []),
  );
}
