import type { PlexAPIOptions } from '../generated/index.js';

/** What a link says of the application and its device: the options of a client will do. */
export type Identity = Pick<
  PlexAPIOptions,
  | 'xPlexClientIdentifier'
  | 'xPlexProduct'
  | 'xPlexVersion'
  | 'xPlexPlatform'
  | 'xPlexPlatformVersion'
  | 'xPlexDevice'
  | 'xPlexDeviceName'
>;

/**
 * The page on which users sign in with their browser, and confirm a PIN that was made with `strong`.
 *
 * All of it but the address of the page comes after `#`, so no server gets to see the code.
 *
 * @param identity - The options that the PIN was made with. Of them, the link has the client identifier, product,
 *   version, platform, platform version, device and device name.
 * @param code - The code of the PIN.
 * @param forwardURL - Where the browser goes after that. Default: it stays on the page.
 * @throws `TypeError` without a client identifier, or without a code.
 */
export function browserLink(identity: Identity, code: string, forwardURL?: string): string {
  if (!identity.xPlexClientIdentifier) throw new TypeError('browserLink: give xPlexClientIdentifier');
  if (!code) throw new TypeError('browserLink: give the code of a PIN');
  const parameters = [
    ['clientID', identity.xPlexClientIdentifier],
    ['code', code],
    ['context[device][product]', identity.xPlexProduct],
    ['context[device][version]', identity.xPlexVersion],
    ['context[device][platform]', identity.xPlexPlatform],
    ['context[device][platformVersion]', identity.xPlexPlatformVersion],
    ['context[device][device]', identity.xPlexDevice],
    ['context[device][deviceName]', identity.xPlexDeviceName],
    ['forwardUrl', forwardURL],
  ] as const;
  const given = parameters.flatMap(([name, value]) => (value ? `${encode(name)}=${encode(value)}` : []));
  return `https://app.plex.tv/auth#?${given.join('&')}`;
}

/** Everything but unreserved characters ([RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3)). */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
