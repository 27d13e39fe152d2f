# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `Scope` of the API.
    module Scope
      extend Runtime::Enum

      ALL = 'all'
    end
  end
end
