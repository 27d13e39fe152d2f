/** A published file. */
import type { Kind } from './ecosystem.ts';

export interface Artefact {
  /** Of the package in this repository: `@plex-sdk/python`. */
  readonly package: string;
  readonly registry: string;
  /** Of the package in the registry: `plex-api-sdk`. */
  readonly name: string;
  readonly version: string;
  readonly kind: Kind;
  readonly file: string;
  /** The size of the file, and of its content. */
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly paths: readonly string[];
}
