# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # What was waited for did not come: the wait was over, or it can no longer come.
    class PollTimeoutError < RequestError
      # @private
      def initialize(attempt, expired, max_wait)
        @expired = expired
        what = expired ? 'it has expired, waiting for' : "not within #{max_wait} s:"
        super(attempt, what, expired ? 'start again' : 'raise max_wait to wait longer')
      end

      # Whether what was waited for has expired: start again. Otherwise `max_wait` is over.
      def expired? = @expired
    end
  end
end
