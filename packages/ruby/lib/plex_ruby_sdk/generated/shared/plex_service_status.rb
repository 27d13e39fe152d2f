# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # Whether the service is up
    #
    # A value that is not listed here is kept as the server sent it.
    module PlexServiceStatus
      extend Runtime::Enum

      ONLINE = 'online'
      OFFLINE = 'offline'
    end
  end
end
