// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * Where the account stands on the mailing list
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const UserPlexAccountMailingListStatus = {
  Active: 'active',
  Unsubscribed: 'unsubscribed',
  Removed: 'removed',
} as const;

/** Where the account stands on the mailing list */
export type UserPlexAccountMailingListStatus = OpenEnum<
  (typeof UserPlexAccountMailingListStatus)[keyof typeof UserPlexAccountMailingListStatus]
>;
