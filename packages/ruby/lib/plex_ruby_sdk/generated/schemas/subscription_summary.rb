# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    SUBSCRIPTION_SUMMARY = {
      type: 'object',
      properties: {
        'active' => { type: 'boolean' },
        'features' => { type: 'array', items: { type: 'string' } },
        'paymentService' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'plan' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'status' => -> { Schemas::SUBSCRIPTION_SUMMARY_STATUS },
        'subscribedAt' => { any_of: [{ type: 'string', format: 'date-time' }, { type: 'null' }] }
      }
    }.freeze

    SUBSCRIPTION_SUMMARY_STATUS = { enum: ['Inactive', 'Active'] }.freeze
  end
end
