/** Names that every file system can hold. */
import type { Api, Tag } from '../api/api.ts';
import { scope } from '../naming/scope.ts';
import { kebab, words } from '../naming/words.ts';

const devices = ['con', 'prn', 'aux', 'nul'];
const ports = Array.from('0123456789', (digit) => [`com${digit}`, `lpt${digit}`]).flat();

/** The device names of Windows, reserved with any ending. */
const reserved: ReadonlySet<string> = new Set([...devices, ...ports]);

/** The file name of a model, from an identifier that is unique without regard to case; no identifier has a hyphen. */
export function modelFileName(identifier: string): string {
  return `${identifier}${reserved.has(identifier.toLowerCase()) ? '-model' : ''}.md`;
}

/** A folder for each tag, below `sdks/`. */
export function tagFolders(tags: Api['tags']): ReadonlyMap<Tag, string> {
  return scope(reserved).settle(
    tags.map((key) => {
      const candidates = [key.name, `${key.name} tag`].map((name) => kebab(words(name)));
      return { key, candidates, identity: key.name };
    }),
  );
}
