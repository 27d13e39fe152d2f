# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `GetSourceConnectionInformationMediaContainer` of the API.
    class GetSourceConnectionInformationMediaContainer < Runtime::Model
      # The source, or a list of its devices
      field :device, 'Device', type: -> { Runtime::Types.list(Shared::SourceDevice, single: true) }
    end
  end
end
