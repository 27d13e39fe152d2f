# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_SOURCE_CONNECTION_INFORMATION_RESPONSE_BODY_DATA = {
      type: 'object',
      properties: { 'errors' => { type: 'array', items: -> { Schemas::ERROR_DETAIL } } }
    }.freeze
  end
end
