# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `PostUsersSignInDataRequestBody` of the API.
    class PostUsersSignInDataRequestBody < Runtime::Model
      # The e-mail address of the account
      field :login, 'login', required: true
      # The password of the account
      field :password, 'password', required: true, secret: true
      # Whether to stay signed in
      field :remember_me, 'rememberMe', type: Runtime::Types::BOOLEAN
      # The current code, for an account with two-factor authentication
      field :verification_code, 'verificationCode', secret: true
    end
  end
end
