# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    SUBSCRIPTION_SUMMARY_STATUS = { enum: ['Inactive', 'Active'] }.freeze
  end
end
