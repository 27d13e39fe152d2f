# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    PUBLIC_KEY = {
      type: 'object',
      required: ['crv', 'kty', 'x'],
      properties: {
        'alg' => { type: 'string' },
        'crv' => { type: 'string' },
        'kid' => { type: 'string' },
        'kty' => { type: 'string' },
        'use' => { type: 'string' },
        'x' => { type: 'string' }
      }
    }.freeze
  end
end
