# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_PIN_NOT_FOUND_DATA = {
      type: 'object',
      properties: { 'errors' => { type: 'array', items: -> { Schemas::ERROR_DETAIL } } }
    }.freeze
  end
end
