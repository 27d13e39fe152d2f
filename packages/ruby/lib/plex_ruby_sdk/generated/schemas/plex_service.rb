# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    PLEX_SERVICE = {
      type: 'object',
      required: ['identifier'],
      properties: {
        'endpoint' => { type: 'string', format: 'uri' },
        'identifier' => { type: 'string' },
        'secret' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'status' => -> { Schemas::PLEX_SERVICE_STATUS },
        'token' => { any_of: [{ type: 'string' }, { type: 'null' }] }
      }
    }.freeze

    PLEX_SERVICE_STATUS = { enum: ['online', 'offline'] }.freeze
  end
end
