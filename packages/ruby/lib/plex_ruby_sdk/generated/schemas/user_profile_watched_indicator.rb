# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    USER_PROFILE_WATCHED_INDICATOR = { enum: [0, 1, 2, 3] }.freeze
  end
end
