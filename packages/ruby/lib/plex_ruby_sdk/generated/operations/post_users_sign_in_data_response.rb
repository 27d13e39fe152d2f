# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `post_users_sign_in_data` gives.
    class PostUsersSignInDataResponse < Runtime::Response
      result :user_plex_account
    end
  end
end
