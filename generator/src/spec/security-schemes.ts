import type { Node } from './node.ts';

/**
 * The declared security scheme that a requirement means: by its name, or by a reference to it, as OpenAPI 3.2 allows.
 * A name that looks like a reference is a name first.
 */
export function declaredScheme(root: Node, requirement: Node, name: string): string | undefined {
  const schemes = root.get('components')?.get('securitySchemes');
  if (schemes === undefined) return undefined;
  if (schemes.has(name)) return name;
  const target = name.includes('#') ? requirement.resolve(name)?.value : undefined;
  return target === undefined ? undefined : schemes.entries(true).find(([, scheme]) => scheme.value === target)?.[0];
}
