# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `GetKeysResponseBody` of the API.
    class GetKeysResponseBody < Runtime::Model
      # The keys
      field :keys, 'keys', type: -> { Runtime::Types.list(Shared::PublicKey) }, required: true
    end
  end
end
