/** The note about a deprecation at the top of a page. */
import type { Source } from '../diagnostic.ts';
import { block, type Block } from './page.ts';

export function deprecationNotice(deprecated: boolean, source: Source): Block {
  if (!deprecated) return [];
  return block(
    source,
    ':warning: **Deprecated**: This will be removed in a future release, please migrate away from it as soon as possible.',
  );
}
