// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * On what to show whether it was watched
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const UserProfileWatchedIndicator = {
  None: 0,
  MoviesAndTvShows: 1,
  Movies: 2,
  TvShows: 3,
} as const;

/** On what to show whether it was watched */
export type UserProfileWatchedIndicator = OpenEnum<
  (typeof UserProfileWatchedIndicator)[keyof typeof UserProfileWatchedIndicator]
>;
