# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    REGISTER_KEY_UNAUTHORIZED_DATA = {
      type: 'object',
      properties: { 'errors' => { type: 'array', items: -> { Schemas::ERROR_DETAIL } } }
    }.freeze
  end
end
