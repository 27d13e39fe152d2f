import type { Node } from '../node.ts';
import { renameField } from '../origin.ts';
import { quote } from '../quote.ts';

/**
 * Gives a path another name. Where another path has that name already, both stay: this one keeps its old name in a
 * fragment, which is never sent.
 */
export function renamePath(paths: Node, from: string, to: string): void {
  renameField(paths, from, paths.has(to) ? `${to}#${from}` : to);
}

/** The message for `renamePath`. */
export function readAs(path: string, paths: Node): string {
  return paths.has(path) ? `${quote(path)}, beside the one that is there` : quote(path);
}
