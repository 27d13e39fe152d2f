// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * Which subtitles to choose where some are forced
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const UserProfileDefaultSubtitleForced = {
  PreferNonForced: 0,
  PreferForced: 1,
  OnlyForced: 2,
  OnlyNonForced: 3,
} as const;

/** Which subtitles to choose where some are forced */
export type UserProfileDefaultSubtitleForced = OpenEnum<
  (typeof UserProfileDefaultSubtitleForced)[keyof typeof UserProfileDefaultSubtitleForced]
>;
