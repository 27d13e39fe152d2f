/** The names of an API's gem and its module. */
import type { Api } from '../../api/api.ts';
import { pascal, snake, words } from '../../naming/words.ts';

/** The names of our own package, which hand-written files contain. */
export const ours = { library: 'plex_ruby_sdk', root: 'PlexRubySDK' };

const ending = '_ruby_sdk';
const longest = 50;

/** The gem for `Plex-API` is `plex_ruby_sdk`: the title without "API" and "SDK", then `_ruby_sdk`. */
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

/** Replaces our names with those of another gem. They have no other meaning in any file. */
export function renamed(text: string, library: string): string {
  return text.replaceAll(ours.library, library).replaceAll(ours.root, rootOf(library));
}
