// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * When to show subtitles
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const UserProfileAutoSelectSubtitle = {
  ManuallySelected: 0,
  ShownWithForeignAudio: 1,
  AlwaysEnabled: 2,
} as const;

/** When to show subtitles */
export type UserProfileAutoSelectSubtitle = OpenEnum<
  (typeof UserProfileAutoSelectSubtitle)[keyof typeof UserProfileAutoSelectSubtitle]
>;
