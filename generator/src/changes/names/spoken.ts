import type { Surface } from '../../languages/surface.ts';

/** A language's package for the old model and for the new one. */
export interface Spoken {
  readonly id: string;
  readonly title: string;
  readonly old: Surface;
  readonly new: Surface;
}
