# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    SOURCE_CONNECTION = {
      type: 'object',
      properties: {
        'address' => { type: 'string' },
        'local' => { type: 'boolean' },
        'port' => { type: 'integer', format: 'int32' },
        'protocol' => { type: 'string' },
        'relay' => { type: 'boolean' },
        'uri' => { type: 'string', format: 'uri' }
      }
    }.freeze
  end
end
