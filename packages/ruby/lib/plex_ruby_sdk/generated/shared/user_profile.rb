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

    # When to show subtitles
    #
    # A value that is not listed here is kept as the server sent it.
    module UserProfileAutoSelectSubtitle
      extend Runtime::Enum

      MANUALLY_SELECTED = 0
      SHOWN_WITH_FOREIGN_AUDIO = 1
      ALWAYS_ENABLED = 2
    end

    # Which audio to choose where there is some for the visually impaired
    #
    # A value that is not listed here is kept as the server sent it.
    module UserProfileDefaultAudioAccessibility
      extend Runtime::Enum

      PREFER_NON_ACCESSIBILITY = 0
      PREFER_ACCESSIBILITY = 1
      ONLY_ACCESSIBILITY = 2
      ONLY_NON_ACCESSIBILITY = 3
    end

    # Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)
    #
    # A value that is not listed here is kept as the server sent it.
    module UserProfileDefaultSubtitleAccessibility
      extend Runtime::Enum

      PREFER_NON_SDH = 0
      PREFER_SDH = 1
      ONLY_SDH = 2
      ONLY_NON_SDH = 3
    end

    # Which subtitles to choose where some are forced
    #
    # A value that is not listed here is kept as the server sent it.
    module UserProfileDefaultSubtitleForced
      extend Runtime::Enum

      PREFER_NON_FORCED = 0
      PREFER_FORCED = 1
      ONLY_FORCED = 2
      ONLY_NON_FORCED = 3
    end

    # Whose reviews to show
    #
    # A value that is not listed here is kept as the server sent it.
    module UserProfileMediaReviewsVisibility
      extend Runtime::Enum

      NO_ONE = 0
      CRITICS_ONLY = 1
      PLEX_USERS_ONLY = 2
      PLEX_USERS_AND_CRITICS = 3
    end

    # On what to show whether it was watched
    #
    # A value that is not listed here is kept as the server sent it.
    module UserProfileWatchedIndicator
      extend Runtime::Enum

      NONE = 0
      MOVIES_AND_TV_SHOWS = 1
      MOVIES = 2
      TV_SHOWS = 3
    end
  end
end
