// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * Whose reviews to show
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const UserProfileMediaReviewsVisibility = {
  NoOne: 0,
  CriticsOnly: 1,
  PlexUsersOnly: 2,
  PlexUsersAndCritics: 3,
} as const;

/** Whose reviews to show */
export type UserProfileMediaReviewsVisibility = OpenEnum<
  (typeof UserProfileMediaReviewsVisibility)[keyof typeof UserProfileMediaReviewsVisibility]
>;
