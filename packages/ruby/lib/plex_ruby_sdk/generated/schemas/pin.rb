# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    PIN = {
      type: 'object',
      required: ['code', 'id'],
      properties: {
        'authToken' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'clientIdentifier' => { type: 'string' },
        'code' => { type: 'string' },
        'createdAt' => { type: 'string', format: 'date-time' },
        'expiresAt' => { type: 'string', format: 'date-time' },
        'expiresIn' => { type: 'integer', format: 'int32' },
        'id' => { type: 'integer', format: 'int64' },
        'location' => -> { Schemas::PIN_LOCATION },
        'newRegistration' => { any_of: [{ type: 'boolean' }, { type: 'null' }] },
        'product' => { type: 'string' },
        'qr' => { type: 'string', format: 'uri' },
        'trusted' => { type: 'boolean' }
      }
    }.freeze
  end
end
