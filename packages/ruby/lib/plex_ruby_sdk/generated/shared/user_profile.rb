# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # What a user prefers to hear, read and see
    class UserProfile < Runtime::Model
      # Whether audio and subtitle tracks are selected automatically
      field :auto_select_audio, 'autoSelectAudio', type: Runtime::Types::BOOLEAN
      # When to show subtitles
      field :auto_select_subtitle, 'autoSelectSubtitle'
      # Which audio to choose where there is some for the visually impaired
      field :default_audio_accessibility, 'defaultAudioAccessibility'
      # The preferred language of audio
      field :default_audio_language, 'defaultAudioLanguage'
      # The preferred languages of audio, the most preferred first
      field :default_audio_languages, 'defaultAudioLanguages'
      # Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)
      field :default_subtitle_accessibility, 'defaultSubtitleAccessibility'
      # Which subtitles to choose where some are forced
      field :default_subtitle_forced, 'defaultSubtitleForced'
      # The preferred language of subtitles
      field :default_subtitle_language, 'defaultSubtitleLanguage'
      # The preferred languages of subtitles, the most preferred first
      field :default_subtitle_languages, 'defaultSubtitleLanguages'
      # The languages of the reviews to show
      field :media_reviews_languages, 'mediaReviewsLanguages'
      # Whose reviews to show
      field :media_reviews_visibility, 'mediaReviewsVisibility'
      # On what to show whether it was watched
      field :watched_indicator, 'watchedIndicator'
    end
  end
end
