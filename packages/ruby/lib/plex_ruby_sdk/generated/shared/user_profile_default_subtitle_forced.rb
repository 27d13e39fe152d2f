# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
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
  end
end
