# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    SUBSCRIPTION = {
      type: 'object',
      properties: {
        'billing' => -> { Schemas::SUBSCRIPTION_BILLING },
        'canConvert' => { type: 'boolean' },
        'canDowngrade' => { type: 'boolean' },
        'canReactivate' => { type: 'boolean' },
        'canUpgrade' => { type: 'boolean' },
        'canceled' => { type: 'boolean' },
        'endsAt' => { any_of: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
        'gracePeriod' => { type: 'boolean' },
        'id' => { any_of: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
        'mode' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'onHold' => { type: 'boolean' },
        'renewsAt' => { any_of: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
        'state' => { type: 'string' },
        'transfer' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'type' => { type: 'string' }
      }
    }.freeze
  end
end
