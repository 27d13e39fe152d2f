# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_TRANSIENT_TOKEN_MEDIA_CONTAINER = {
      type: 'object',
      required: ['token'],
      properties: { 'size' => { type: 'integer', format: 'int32' }, 'token' => { type: 'string' } }
    }.freeze
  end
end
