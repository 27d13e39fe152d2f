# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # A media server or provider, and how to reach it
    class SourceDevice < Runtime::Model
      # The token to use with this device
      field :access_token, 'accessToken', secret: true
      # The unique identifier of the device
      field :client_identifier, 'clientIdentifier'
      # The name of the device
      field :name, 'name'
      # The ways to reach the device
      field :connection, 'Connection', type: -> { Runtime::Types.list(Shared::SourceConnection) }
    end
  end
end
