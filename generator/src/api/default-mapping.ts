/** What a discriminator means where its property is missing or has a value that it does not know. */
import type { Node } from '../spec/node.ts';

/** Whether a schema is the one that `defaultMapping` names (OpenAPI 3.2): by its component's name, or by a reference. */
export function isDefault(holder: Node, candidate: Node): boolean {
  const discriminator = holder.get('discriminator');
  const target = discriminator?.text('defaultMapping');
  if (discriminator === undefined || target === undefined) return false;
  if (candidate.reference?.name === target) return true;
  return /[#/.]/.test(target) && discriminator.resolve(target)?.value === candidate.value;
}
