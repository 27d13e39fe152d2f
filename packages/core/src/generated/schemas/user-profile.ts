// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { schema as userProfileAutoSelectSubtitleSchema } from './user-profile-auto-select-subtitle.js';
import { schema as userProfileDefaultAudioAccessibilitySchema } from './user-profile-default-audio-accessibility.js';
import { schema as userProfileDefaultSubtitleAccessibilitySchema } from './user-profile-default-subtitle-accessibility.js';
import { schema as userProfileDefaultSubtitleForcedSchema } from './user-profile-default-subtitle-forced.js';
import { schema as userProfileMediaReviewsVisibilitySchema } from './user-profile-media-reviews-visibility.js';
import { schema as userProfileWatchedIndicatorSchema } from './user-profile-watched-indicator.js';

export const schema: SchemaObject = {
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
