/** The environment variable that a credential is read from where a client is not given it; one for all languages. */
import type { Api, SecurityScheme } from '../api/api.ts';
import { carriedIn } from '../api/remarks.ts';
import { upperSnake, words } from './words.ts';

/** `PLEX_ACCESS_TOKEN`: the name of the API, without words such as API, and the name of the scheme. */
export function environmentVariable(api: Api, scheme: SecurityScheme): string {
  const chosen = api.chosen['environment'];
  if (chosen !== undefined) return `${chosen}_${upperSnake(words(scheme.name))}`;
  const own = words(api.title).filter((word) => !/^(api|sdk)$/i.test(word));
  return upperSnake([...own, ...words(scheme.name)]);
}

/** The text after the description in the comment of a credential. */
export function credentialRemark(api: Api, scheme: SecurityScheme): string {
  const form = scheme.kind === 'basic' ? 'As `username:password`. ' : '';
  const fallback = `Default: the environment variable \`${environmentVariable(api, scheme)}\`.`;
  return `${form}${carriedIn(scheme)} A function is called for every attempt. ${fallback}`;
}
