# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # Where the account stands on the mailing list
    #
    # A value that is not listed here is kept as the server sent it.
    module UserPlexAccountMailingListStatus
      extend Runtime::Enum

      ACTIVE = 'active'
      UNSUBSCRIBED = 'unsubscribed'
      REMOVED = 'removed'
    end
  end
end
