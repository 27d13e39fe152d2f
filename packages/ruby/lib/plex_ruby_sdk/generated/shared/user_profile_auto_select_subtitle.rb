# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # When to show subtitles
    #
    # A value that is not listed here is kept as the server sent it.
    module UserProfileAutoSelectSubtitle
      extend Runtime::Enum

      MANUALLY_SELECTED = 0
      SHOWN_WITH_FOREIGN_AUDIO = 1
      ALWAYS_ENABLED = 2
    end
  end
end
