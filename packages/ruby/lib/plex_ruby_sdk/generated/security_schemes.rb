# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module SecuritySchemes
    # Plex Authentication Token
    ACCESS_TOKEN = Runtime::Security.api_key_header(:access_token, 'x-plex-token', 'PLEX_ACCESS_TOKEN')
  end
end
