# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    PLEX_SERVICE_STATUS = { enum: ['online', 'offline'] }.freeze
  end
end
