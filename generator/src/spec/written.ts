/** What files have, whatever was made of it since: they are read again when somebody asks. */
import type { Source } from '../diagnostic.ts';
import type { SpecFiles } from './files.ts';
import { own, type JsonObject } from './json.ts';
import { parse } from './parse.ts';
import { tokensOf } from './pointer.ts';

export function writtenIn(files: Pick<SpecFiles, 'textOf'>): (source: Source) => unknown {
  const values = new Map<string, unknown>();
  const valueOf = (file: string): unknown => {
    if (!values.has(file))
      values.set(
        file,
        parse(file, files.textOf(file) ?? '', () => undefined),
      );
    return values.get(file);
  };
  return ({ file, pointer }) =>
    tokensOf(pointer).reduce<unknown>(
      (value, token) => (typeof value === 'object' && value !== null ? own(value as JsonObject, token) : undefined),
      valueOf(file),
    );
}
