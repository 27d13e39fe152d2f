/** What the gem of an API and its module are called. */
import type { Api } from '../../api/api.ts';
import { pascal, snake, words } from '../../naming/words.ts';

/** Those of our own package, which hand-written files have in them. */
export const ours = { library: 'plex_ruby_sdk', root: 'PlexRubySDK' };

const ending = '_ruby_sdk';
const longest = 50;

/** `Plex-API` has the gem `plex_ruby_sdk`: the title without what every API is called, and what the gem is. */
export function libraryOf({ title }: Api): string {
  const name = snake(words(title).filter((word) => !/^(api|sdk)$/i.test(word)));
  const start = /^[a-z]/.test(name) ? name : `client_${name}`;
  return start.slice(0, longest).replace(/_$/, '') + ending;
}

/** The gem `plex_ruby_sdk` has the module `PlexRubySDK`. */
export function rootOf(library: string): string {
  const name = library.endsWith(ending) ? library.slice(0, -ending.length) : library;
  return `${pascal(words(name))}RubySDK`;
}

/** Puts another gem's names in the place of ours, which stand for nothing else wherever they are. */
export function renamed(text: string, library: string): string {
  return text.replaceAll(ours.library, library).replaceAll(ours.root, rootOf(library));
}
