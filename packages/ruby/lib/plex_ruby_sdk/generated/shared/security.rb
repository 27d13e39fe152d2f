# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # Credentials: each a value, or something to call for every attempt.
    class Security < Runtime::Model
      # Plex Authentication Token
      field :access_token, 'access_token', secret: true
    end
  end
end
