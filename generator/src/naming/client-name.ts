/** The name of the class that users construct. */
import type { Api } from '../api/api.ts';
import { title, words } from './words.ts';

/** `Plex-API` is `PlexAPI`; a title that is no name for a class gets a beginning or an ending that makes it one. */
export function clientName(api: Api, isTaken: (name: string) => boolean): string {
  const chosen = api.chosen['class'];
  if (chosen !== undefined) return chosen;
  const name = title(words(api.title));
  if (!/^[A-Za-z]/.test(name) || name.length > 60) return `Client${name.slice(0, 50)}`;
  return isTaken(name) ? `${name}Client` : name;
}
