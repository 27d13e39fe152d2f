# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `GetTransientTokenQueryParamType` of the API.
    module GetTransientTokenQueryParamType
      extend Runtime::Enum

      DELEGATION = 'delegation'
    end
  end
end
