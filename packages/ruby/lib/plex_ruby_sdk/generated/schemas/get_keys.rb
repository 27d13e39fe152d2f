# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_KEYS_RESPONSE_BODY = {
      type: 'object',
      required: ['keys'],
      properties: { 'keys' => { type: 'array', items: -> { Schemas::PUBLIC_KEY } } }
    }.freeze
  end
end
