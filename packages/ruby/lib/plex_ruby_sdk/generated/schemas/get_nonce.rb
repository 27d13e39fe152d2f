# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_NONCE_RESPONSE_BODY = {
      type: 'object',
      required: ['nonce'],
      properties: { 'nonce' => { type: 'string' } }
    }.freeze
  end
end
