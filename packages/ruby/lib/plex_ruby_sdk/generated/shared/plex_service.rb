# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # A service that an account can use
    class PlexService < Runtime::Model
      # The address of the service
      field :endpoint, 'endpoint'
      # The name of the service
      field :identifier, 'identifier', required: true
      # The secret to use with the service
      field :secret, 'secret', secret: true
      # Whether the service is up
      field :status, 'status'
      # The token to use with the service
      field :token, 'token', secret: true
    end

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
