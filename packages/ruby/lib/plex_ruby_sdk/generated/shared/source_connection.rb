# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # One way to reach a device
    class SourceConnection < Runtime::Model
      # The IP address or host name
      field :address, 'address'
      # Whether the address is in the device's own network; arrives as `true`, `1` or `"1"`
      field :local, 'local', type: Runtime::Types::BOOLEAN
      # The port
      field :port, 'port'
      # The protocol, such as `https`
      field :protocol, 'protocol'
      # Whether the connection goes through a Plex relay; arrives as `true`, `1` or `"1"`
      field :relay, 'relay', type: Runtime::Types::BOOLEAN
      # The whole address
      field :uri, 'uri'
    end
  end
end
