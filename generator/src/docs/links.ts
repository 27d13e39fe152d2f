/** Links between pages: relative, so that they work on a code host, on a site and in a package. */
import { posix } from 'node:path';
import type { Dialect, Link } from './dialect.ts';
import { homeOf, modelName, type Model } from './model.ts';

export function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

export function linksFrom(page: string, dialect: Dialect): Link {
  return (model) => `[${labelOf(model, dialect)}](${relativePath(page, pageOf(model, dialect))})`;
}

export function labelOf(model: Model, { names, label }: Dialect): string {
  return label(homeOf(model), modelName(model, names));
}

/** The path of its page. */
export function pageOf(model: Model, { names, page }: Dialect): string {
  return page(homeOf(model), modelName(model, names));
}
