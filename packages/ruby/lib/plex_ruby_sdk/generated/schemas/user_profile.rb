# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    USER_PROFILE = {
      type: 'object',
      properties: {
        'autoSelectAudio' => { type: 'boolean' },
        'autoSelectSubtitle' => -> { Schemas::USER_PROFILE_AUTO_SELECT_SUBTITLE },
        'defaultAudioAccessibility' => -> { Schemas::USER_PROFILE_DEFAULT_AUDIO_ACCESSIBILITY },
        'defaultAudioLanguage' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'defaultAudioLanguages' => { any_of: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
        'defaultSubtitleAccessibility' => -> { Schemas::USER_PROFILE_DEFAULT_SUBTITLE_ACCESSIBILITY },
        'defaultSubtitleForced' => -> { Schemas::USER_PROFILE_DEFAULT_SUBTITLE_FORCED },
        'defaultSubtitleLanguage' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'defaultSubtitleLanguages' => { any_of: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
        'mediaReviewsLanguages' => { any_of: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
        'mediaReviewsVisibility' => -> { Schemas::USER_PROFILE_MEDIA_REVIEWS_VISIBILITY },
        'watchedIndicator' => -> { Schemas::USER_PROFILE_WATCHED_INDICATOR }
      }
    }.freeze

    USER_PROFILE_AUTO_SELECT_SUBTITLE = { enum: [0, 1, 2] }.freeze

    USER_PROFILE_DEFAULT_AUDIO_ACCESSIBILITY = { enum: [0, 1, 2, 3] }.freeze

    USER_PROFILE_DEFAULT_SUBTITLE_ACCESSIBILITY = { enum: [0, 1, 2, 3] }.freeze

    USER_PROFILE_DEFAULT_SUBTITLE_FORCED = { enum: [0, 1, 2, 3] }.freeze

    USER_PROFILE_MEDIA_REVIEWS_VISIBILITY = { enum: [0, 1, 2, 3] }.freeze

    USER_PROFILE_WATCHED_INDICATOR = { enum: [0, 1, 2, 3] }.freeze
  end
end
