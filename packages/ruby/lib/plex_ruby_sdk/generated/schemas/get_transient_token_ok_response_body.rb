# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_TRANSIENT_TOKEN_OK_RESPONSE_BODY = {
      type: 'object',
      required: ['MediaContainer'],
      properties: { 'MediaContainer' => -> { Schemas::GET_TRANSIENT_TOKEN_MEDIA_CONTAINER } }
    }.freeze
  end
end
