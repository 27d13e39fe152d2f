# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    ERROR_DETAIL = {
      type: 'object',
      properties: {
        'code' => { type: 'integer', format: 'int32' },
        'message' => { type: 'string' },
        'status' => { type: 'integer', format: 'int32' }
      }
    }.freeze
  end
end
