// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { userProfileAutoSelectSubtitleSchema } from './user-profile-auto-select-subtitle.js';
import { userProfileDefaultAudioAccessibilitySchema } from './user-profile-default-audio-accessibility.js';
import { userProfileDefaultSubtitleAccessibilitySchema } from './user-profile-default-subtitle-accessibility.js';
import { userProfileDefaultSubtitleForcedSchema } from './user-profile-default-subtitle-forced.js';
import { userProfileMediaReviewsVisibilitySchema } from './user-profile-media-reviews-visibility.js';
import { userProfileWatchedIndicatorSchema } from './user-profile-watched-indicator.js';

export const userProfileSchema: SchemaObject = {
  type: 'object',
  properties: {
    autoSelectAudio: { type: 'boolean' },
    autoSelectSubtitle: () => userProfileAutoSelectSubtitleSchema,
    defaultAudioAccessibility: () => userProfileDefaultAudioAccessibilitySchema,
    defaultAudioLanguage: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    defaultAudioLanguages: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
    defaultSubtitleAccessibility: () => userProfileDefaultSubtitleAccessibilitySchema,
    defaultSubtitleForced: () => userProfileDefaultSubtitleForcedSchema,
    defaultSubtitleLanguage: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    defaultSubtitleLanguages: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
    mediaReviewsLanguages: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
    mediaReviewsVisibility: () => userProfileMediaReviewsVisibilitySchema,
    watchedIndicator: () => userProfileWatchedIndicatorSchema,
  },
};
