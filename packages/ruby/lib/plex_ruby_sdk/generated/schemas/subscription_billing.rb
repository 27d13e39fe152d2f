# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    SUBSCRIPTION_BILLING = {
      type: 'object',
      properties: {
        'internalPaymentMethod' => { type: 'object', additional_properties: {} },
        'paymentMethodId' => { any_of: [{ type: 'integer', format: 'int64' }, { type: 'null' }] }
      }
    }.freeze
  end
end
