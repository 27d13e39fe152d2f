/** Prints code as text: decides which groups fit on one line, and collects the references. */
import type { Source } from '../diagnostic.ts';
import type { Code, Symbol } from './code.ts';

export interface Printed {
  readonly text: string;
  /** The innermost place in the spec for each line, if known; index 0 is line 1. */
  readonly sources: readonly (Source | undefined)[];
}

interface Item {
  readonly content: Code;
  readonly indentation: number;
  readonly flat: boolean;
  readonly source: Source | undefined;
}

/** The name of a symbol in a file. */
type Naming = (symbol: Symbol) => string;

/** Prints with no line over `width` columns where a group can be broken; no trailing spaces; a final line break. */
export function print(content: Code, width: number, nameOf: Naming = ({ name }) => name): Printed {
  const lines: string[] = [];
  const sources: (Source | undefined)[] = [];
  const stack: Item[] = [{ content, indentation: 0, flat: false, source: undefined }];
  let current = '';
  let pending = 0;
  let source: Source | undefined;

  const write = (text: string, from: Source | undefined): void => {
    if (text === '') return;
    if (current === '') {
      current = ' '.repeat(pending);
      pending = 0;
    }
    current += text;
    source ??= from;
  };
  const endLine = (indentation: number): void => {
    lines.push(current.trimEnd());
    sources.push(source);
    current = '';
    source = undefined;
    pending = indentation;
  };

  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { content: node, indentation, flat, source: from } = item;
    switch (node.kind) {
      case 'text':
        write(node.text, from);
        break;
      case 'reference':
        write(nameOf(node.symbol), from);
        break;
      case 'break':
        endLine(indentation);
        break;
      case 'line':
        if (flat) write(node.flat, from);
        else endLine(indentation);
        break;
      case 'broken':
        if (!flat) write(node.text, from);
        break;
      case 'sequence':
        for (let index = node.items.length - 1; index >= 0; index--) {
          const child = node.items[index];
          if (child !== undefined) stack.push({ content: child, indentation, flat, source: from });
        }
        break;
      case 'indent':
        stack.push({ content: node.content, indentation: indentation + node.columns, flat, source: from });
        break;
      case 'mark':
        stack.push({ content: node.content, indentation, flat, source: node.source });
        break;
      case 'group': {
        const used = current === '' ? pending : columns(current);
        const fitting = flat || fits(node.content, width - used, stack, nameOf);
        stack.push({ content: node.content, indentation, flat: fitting, source: from });
        break;
      }
    }
  }
  if (current !== '') endLine(0);
  return { text: lines.map((text) => `${text}\n`).join(''), sources };
}

/** The references in `content`, in order of first use: the file has to import them before it is printed. */
export function referencesIn(content: Code): readonly Symbol[] {
  const found = new Set<Symbol>();
  const open: Code[] = [content];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'reference') found.add(node.symbol);
    else if (node.kind === 'sequence') {
      for (let index = node.items.length - 1; index >= 0; index--) {
        const item = node.items[index];
        if (item !== undefined && item.kind !== 'text') open.push(item);
      }
    } else if ('content' in node) open.push(node.content);
  }
  return [...found];
}

/** As a fixed-width font shows it: most of Chinese, Japanese and Korean, and emoji, take two columns. */
function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  const characters = Array.from(text);
  return characters.reduce((sum, character) => sum + (wide.test(character) ? 2 : combining.test(character) ? 0 : 1), 0);
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const combining = /[\u0300-\u036f]/;

/** Whether `content` on one line, with the text up to the next possible line break, fits in `room` columns. */
function fits(content: Code, room: number, following: readonly Item[], nameOf: Naming): boolean {
  const stack: { content: Code; flat: boolean }[] = [{ content, flat: true }];
  let left = room;
  let next = following.length - 1;
  while (left >= 0) {
    const item = stack.pop() ?? following[next--];
    if (item === undefined) return true;
    const { content: node, flat } = item;
    switch (node.kind) {
      case 'text':
        left -= columns(node.text);
        break;
      case 'reference':
        left -= nameOf(node.symbol).length;
        break;
      case 'break':
        // Inside the group a fixed line break means that it cannot be flat; after it, that the line ends here.
        return !flat;
      case 'line':
        if (!flat) return true;
        left -= node.flat.length;
        break;
      case 'broken':
        if (!flat) left -= node.text.length;
        break;
      case 'sequence':
        for (let index = node.items.length - 1; index >= 0; index--) {
          const child = node.items[index];
          if (child !== undefined) stack.push({ content: child, flat });
        }
        break;
      case 'indent':
      case 'mark':
        stack.push({ content: node.content, flat });
        break;
      case 'group':
        stack.push({ content: node.content, flat });
        break;
    }
  }
  return false;
}
