/** The text in requests that names the package. */
import type { PackageIdentity } from '../languages/language.ts';

/** `@plex-sdk/core` is `plex-sdk-core`: a product, as RFC 9110, section 10.1.5, has it before a version. */
export function productOf({ published }: Pick<PackageIdentity, 'published'>): string {
  return published.replace(/[^\w!#$%&'*+.^`|~-]+/g, '-').replace(/^-+|-+$/g, '') || 'sdk';
}
