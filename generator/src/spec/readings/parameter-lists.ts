import type { Source } from '../../diagnostic.ts';
import type { JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { keepItems, replaceField, setOrigin } from '../origin.ts';

/** The parameters of operations and path items that travel in one place. */
export function parametersOf(holders: readonly Node[], place: string): Node[] {
  const all = holders.flatMap((holder) => holder.get('parameters')?.items() ?? []);
  return all.filter((parameter) => parameter.text('in') === place);
}

/** Adds a parameter to an operation or path item; findings about it point at `source`. */
export function addParameter(holder: Node, parameter: JsonObject, source: Source): void {
  if (!Array.isArray(holder.get('parameters')?.value)) replaceField(holder, 'parameters', []);
  const list = holder.get('parameters')?.value as unknown[];
  setOrigin(list, String(list.length), source);
  list.push(parameter);
}

/** Removes parameters from an operation or path item; the objects themselves stay as they are. */
export function removeParameters(holder: Node, isRemoved: (parameter: Node) => boolean): void {
  const list = holder.get('parameters');
  if (!list || !Array.isArray(list.value)) return;
  const removed = list.value.map((_, index) => {
    const parameter = list.get(String(index));
    return parameter !== undefined && isRemoved(parameter);
  });
  if (removed.includes(true)) keepItems(list, (index) => removed[index] !== true);
}
