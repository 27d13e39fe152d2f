# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    USER_PLEX_ACCOUNT_MAILING_LIST_STATUS = { enum: ['active', 'unsubscribed', 'removed'] }.freeze
  end
end
