/** The environment variable that a credential is read from where a client is not given it; one for all languages. */
import type { Api, SecurityScheme } from '../api/api.ts';
import { upperSnake, words } from './words.ts';

/** `PLEX_ACCESS_TOKEN`: the API's name, without what every API is called, and the scheme's. */
export function environmentVariable(api: Api, scheme: SecurityScheme): string {
  const own = words(api.title).filter((word) => !/^(api|sdk)$/i.test(word));
  return upperSnake([...own, ...words(scheme.name)]);
}
