// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const UserProfileDefaultSubtitleAccessibility = {
  PreferNonSdh: 0,
  PreferSdh: 1,
  OnlySdh: 2,
  OnlyNonSdh: 3,
} as const;

/** Which subtitles to choose where there are some for the deaf and hard of hearing (SDH) */
export type UserProfileDefaultSubtitleAccessibility = OpenEnum<
  (typeof UserProfileDefaultSubtitleAccessibility)[keyof typeof UserProfileDefaultSubtitleAccessibility]
>;
