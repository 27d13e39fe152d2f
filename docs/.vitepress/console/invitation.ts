/** Says how a user confirms a PIN: the only thing that consoles know about Plex beside its description. */
import { browserLink, type Identity } from '../../../packages/core/src/sign-in/browser-link.js';

export interface Invitation {
  readonly code: string;
  /** The page on which the user confirms it. */
  readonly link: string;
}

/** A code of more letters is for a browser, and not to be typed. */
const typed = 4;

/** `made` is the body of an answer. Undefined where that is no PIN. */
export function invitationTo(made: unknown, identity: Identity): Invitation | undefined {
  const { code } = Object(made) as { readonly code?: unknown };
  if (typeof code !== 'string' || code === '' || !identity.xPlexClientIdentifier) return undefined;
  return { code, link: code.length > typed ? browserLink(identity, code) : 'https://plex.tv/link' };
}
