/** Links between pages: relative, so that they work on a code host, on a site and in a package. */
import { posix } from 'node:path';
import type { Dialect, Link } from './dialect.ts';

export function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

export function linksFrom(page: string, dialect: Dialect): Link {
  return (model) => `[${dialect.label(model)}](${relativePath(page, dialect.page(model))})`;
}
