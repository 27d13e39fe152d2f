/** Where the generator is, and where the packages are that it takes hand-written files from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const generator = fileURLToPath(new URL('..', import.meta.url));

/** A published generator has the packages inside. */
export const isPublished = existsSync(join(generator, 'packages'));

/** The root of this repository, or of the published generator. */
export const home = isPublished ? generator : join(generator, '..');

/** Of the generator: it has the version. */
export const manifest = join(generator, 'package.json');
