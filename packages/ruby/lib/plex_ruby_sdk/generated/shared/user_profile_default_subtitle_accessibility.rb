# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
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
  end
end
