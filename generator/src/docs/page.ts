/** A page as lines that remember which place in the spec they show. */
import type { Source } from '../diagnostic.ts';
import type { OutputFile } from '../languages/language.ts';

export interface Line {
  readonly text: string;
  readonly source: Source | undefined;
}

/** Lines that stand together. */
export type Block = readonly Line[];

export function block(source: Source | undefined, texts: string | readonly string[]): Block {
  return (typeof texts === 'string' ? [texts] : texts).map((text) => ({ text, source }));
}

/** An empty line between every two blocks; empty blocks leave no trace. */
export function page(path: string, blocks: readonly Block[]): OutputFile {
  const empty: Line = { text: '', source: undefined };
  const lines = blocks
    .filter(({ length }) => length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : [empty, ...lines]));
  return { path, text: lines.map(({ text }) => `${text}\n`).join(''), sources: lines.map(({ source }) => source) };
}
