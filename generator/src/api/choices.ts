/** How the alternatives of a `oneOf` or `anyOf` relate to each other. */
import type { Node } from '../spec/node.ts';
import { typeNames } from './schema.ts';

/** The enum in `anyOf: [an enum, any string]`, with which a spec announces more values. */
export function openEnumIn(variants: readonly Node[]): Node | undefined {
  const listed = variants.find((variant) => variant.has('enum'));
  const rest = variants.filter((variant) => variant !== listed);
  const [other] = rest;
  if (listed === undefined || other === undefined || rest.length > 1) return undefined;
  const bare = other.entries().every(([key]) => key === 'type' || key === 'description');
  return bare && typeNames(other)[0] === 'string' ? listed : undefined;
}

/**
 * The name of a variant in its choice: its title, the value that it fixes, or its first property in the order of
 * the alphabet, required ones first; apart from those that all variants have. The order of a spec does not matter.
 */
export function variantName(variant: Node, isCommon: (property: string) => boolean): string {
  const properties = (variant.get('properties')?.entries(true) ?? []).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const own = properties.filter(([name]) => !isCommon(name));
  const constants = properties.flatMap(([, property]) => property.text('const') ?? []);
  const required = variant.texts('required');
  const first = own.find(([name]) => required.includes(name)) ?? own[0] ?? properties[0];
  return (
    variant.reference?.name ?? variant.text('title') ?? constants[0] ?? first?.[0] ?? typeNames(variant)[0] ?? 'variant'
  );
}
