// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object } from '../../runtime/index.js';
import type { UserProfileAutoSelectSubtitle } from './user-profile-auto-select-subtitle.js';
import type { UserProfileDefaultAudioAccessibility } from './user-profile-default-audio-accessibility.js';
import type { UserProfileDefaultSubtitleAccessibility } from './user-profile-default-subtitle-accessibility.js';
import type { UserProfileDefaultSubtitleForced } from './user-profile-default-subtitle-forced.js';
import type { UserProfileMediaReviewsVisibility } from './user-profile-media-reviews-visibility.js';
import type { UserProfileWatchedIndicator } from './user-profile-watched-indicator.js';

/** What a user prefers to hear, read and see */
export interface UserProfile {
  /** Whether audio and subtitle tracks are selected automatically */
  autoSelectAudio?: boolean;
  /** When to show subtitles */
  autoSelectSubtitle?: UserProfileAutoSelectSubtitle;
  /** Which audio to choose where there is some for the visually impaired */
  defaultAudioAccessibility?: UserProfileDefaultAudioAccessibility;
  /** The preferred language of audio */
  defaultAudioLanguage?: string | null;
  /** The preferred languages of audio, the most preferred first */
  defaultAudioLanguages?: string[] | null;
  /** Which subtitles to choose where there are some for the deaf and hard of hearing (SDH) */
  defaultSubtitleAccessibility?: UserProfileDefaultSubtitleAccessibility;
  /** Which subtitles to choose where some are forced */
  defaultSubtitleForced?: UserProfileDefaultSubtitleForced;
  /** The preferred language of subtitles */
  defaultSubtitleLanguage?: string | null;
  /** The preferred languages of subtitles, the most preferred first */
  defaultSubtitleLanguages?: string[] | null;
  /** The languages of the reviews to show */
  mediaReviewsLanguages?: string[] | null;
  /** Whose reviews to show */
  mediaReviewsVisibility?: UserProfileMediaReviewsVisibility;
  /** On what to show whether it was watched */
  watchedIndicator?: UserProfileWatchedIndicator;
}

export const userProfileShape: Shape = /* @__PURE__ */ object({
  autoSelectAudio: boolean,
});
