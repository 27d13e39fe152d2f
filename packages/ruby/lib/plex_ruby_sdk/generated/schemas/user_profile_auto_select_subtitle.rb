# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    USER_PROFILE_AUTO_SELECT_SUBTITLE = { enum: [0, 1, 2] }.freeze
  end
end
