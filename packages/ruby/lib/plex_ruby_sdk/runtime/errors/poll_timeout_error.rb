# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # A waiting method got no result: the wait was too long, or no result is possible any more.
    class PollTimeoutError < RequestError
      # @private
      def initialize(attempt, expired, max_wait)
        @expired = expired
        what = expired ? 'it has expired, waiting for' : "not within #{max_wait} s:"
        super(attempt, what, expired ? 'start again' : 'raise max_wait to wait longer')
      end

      # Whether the resource has expired: start again. Otherwise `max_wait` is over.
      def expired? = @expired
    end
  end
end
