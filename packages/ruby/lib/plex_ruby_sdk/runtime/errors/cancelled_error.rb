# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # The caller's {Cancellation} ended the call.
    class CancelledError < RequestError
      # The argument of {Cancellation#cancel}.
      attr_reader :reason

      # @private
      def initialize(attempt, reason)
        super(attempt, 'cancelled by the caller')
        @reason = reason
      end
    end
  end
end
