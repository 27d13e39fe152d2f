# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    PIN_LOCATION = {
      type: 'object',
      properties: {
        'city' => { type: 'string' },
        'code' => { type: 'string' },
        'continent_code' => { type: 'string' },
        'coordinates' => { type: 'string' },
        'country' => { type: 'string' },
        'european_union_member' => { type: 'boolean' },
        'in_privacy_restricted_country' => { type: 'boolean' },
        'postal_code' => { type: 'string' },
        'subdivisions' => { type: 'string' },
        'time_zone' => { type: 'string' }
      }
    }.freeze
  end
end
