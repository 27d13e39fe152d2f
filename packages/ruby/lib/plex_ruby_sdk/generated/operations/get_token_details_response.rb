# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `get_token_details` gives.
    class GetTokenDetailsResponse < Runtime::Response
      result :user_plex_account
    end
  end
end
