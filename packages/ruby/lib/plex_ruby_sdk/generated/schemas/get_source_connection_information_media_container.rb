# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_SOURCE_CONNECTION_INFORMATION_MEDIA_CONTAINER = {
      type: 'object',
      properties: {
        'Device' => { any_of: [-> { Schemas::SOURCE_DEVICE }, { type: 'array', items: -> { Schemas::SOURCE_DEVICE } }] }
      }
    }.freeze
  end
end
