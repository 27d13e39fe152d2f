# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
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
