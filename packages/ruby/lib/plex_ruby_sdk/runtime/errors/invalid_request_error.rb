# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # The call is invalid: the message says what to change. Nothing was sent.
    class InvalidRequestError < RequestError
      # @private
      def initialize(attempt, detail)
        super(attempt, 'cannot send', detail)
      end
    end
  end
end
