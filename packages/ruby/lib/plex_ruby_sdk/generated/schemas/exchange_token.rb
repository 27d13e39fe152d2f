# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    EXCHANGE_TOKEN_RESPONSE_BODY = {
      type: 'object',
      required: ['auth_token'],
      properties: { 'auth_token' => { type: 'string' } }
    }.freeze
  end
end
