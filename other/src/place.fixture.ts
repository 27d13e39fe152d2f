/** A directory like the root of this repository, with its spec. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Place {
  readonly path: string;
  remove(): void;
}

export function createPlace(): Place {
  const path = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  mkdirSync(join(path, 'packages'));
  for (const file of ['openapi.yaml', 'openapitools.json']) cpSync(join(root, file), join(path, file));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true });
    },
  };
}
