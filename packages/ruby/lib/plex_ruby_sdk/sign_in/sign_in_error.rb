# frozen_string_literal: true

module PlexRubySDK
  module SignIn
    # An error of signing in that is not an error of a single call. Its message contains no secret.
    class SignInError < StandardError
      # `:unverified_token` for a token that plex.tv did not sign for this device, `:media_server` for one that a media
      # server does not take.
      attr_reader :failure

      def initialize(failure, message)
        super(message)
        @failure = failure
      end
    end
  end
end
