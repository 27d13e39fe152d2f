/** A generated PHP file with one class. Its `use` statements are derived from the symbols that its code refers to. */
import { code, lines, paragraphs, trusted, type Code, type Symbol } from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import type { OutputFile } from '../language.ts';
import { generated, type Package } from './package.ts';

/** The line length of the printed code, from PSR-12. */
export const WIDTH = 120;

const header = trusted(`<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);`);

/** The file of the class `symbol`, declared by `body`. */
export function sourceFile(symbol: Symbol, body: Code, { namespace }: Package): OutputFile {
  const own = symbol.module.slice(0, symbol.module.lastIndexOf('\\'));
  const content = paragraphs([header, code`namespace ${trusted(own)};`, uses(own, referencesIn(body)), body]);
  const { text, sources } = print(content, WIDTH);
  const path = symbol.module.slice(namespace.length + 1).replaceAll('\\', '/');
  return { path: `${generated}/${path}.php`, text, sources };
}

function uses(own: string, references: readonly Symbol[]): Code {
  const modules = new Set(references.map(({ module }) => module));
  const others = [...modules].filter((module) => module.slice(0, Math.max(0, module.lastIndexOf('\\'))) !== own);
  return lines(others.toSorted(compare).map((module) => code`use ${trusted(module)};`));
}

/** Compares by code unit, so that the result does not depend on the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
