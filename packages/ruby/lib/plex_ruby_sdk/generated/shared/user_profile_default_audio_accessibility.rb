# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
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
  end
end
