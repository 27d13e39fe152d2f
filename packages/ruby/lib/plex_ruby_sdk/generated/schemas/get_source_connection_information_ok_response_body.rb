# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_SOURCE_CONNECTION_INFORMATION_OK_RESPONSE_BODY = {
      type: 'object',
      required: ['MediaContainer'],
      properties: { 'MediaContainer' => -> { Schemas::GET_SOURCE_CONNECTION_INFORMATION_MEDIA_CONTAINER } }
    }.freeze
  end
end
