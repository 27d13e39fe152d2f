# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    SOURCE_DEVICE = {
      type: 'object',
      properties: {
        'accessToken' => { type: 'string' },
        'clientIdentifier' => { type: 'string' },
        'name' => { type: 'string' },
        'Connection' => { type: 'array', items: -> { Schemas::SOURCE_CONNECTION } }
      }
    }.freeze
  end
end
