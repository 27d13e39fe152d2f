# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
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
  end
end
