# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `GetTransientTokenMediaContainer` of the API.
    class GetTransientTokenMediaContainer < Runtime::Model
      # The number of elements in the container
      field :size, 'size'
      # The transient token
      field :token, 'token', required: true, secret: true
    end
  end
end
