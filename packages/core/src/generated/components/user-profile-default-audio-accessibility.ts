// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * Which audio to choose where there is some for the visually impaired
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const UserProfileDefaultAudioAccessibility = {
  PreferNonAccessibility: 0,
  PreferAccessibility: 1,
  OnlyAccessibility: 2,
  OnlyNonAccessibility: 3,
} as const;

/** Which audio to choose where there is some for the visually impaired */
export type UserProfileDefaultAudioAccessibility = OpenEnum<
  (typeof UserProfileDefaultAudioAccessibility)[keyof typeof UserProfileDefaultAudioAccessibility]
>;
