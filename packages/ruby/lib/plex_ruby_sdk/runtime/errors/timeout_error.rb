# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # An attempt took longer than `timeout`.
    class TimeoutError < RequestError
      # The time that was given, in seconds.
      attr_reader :timeout
      # What was missing when time was up: the `:request` itself (a credential function or hook took too long), the
      # response's `:headers`, or the rest of its `:body`.
      attr_reader :phase

      WHAT = { request: 'no request made', headers: 'no response', body: 'no complete body' }.freeze
      private_constant :WHAT

      # @private
      def initialize(attempt)
        @timeout = attempt.request.deadline.timeout
        @phase = (attempt.sent || attempt.request).phase
        super(attempt, "#{WHAT.fetch(@phase)} within #{@timeout} s for")
      end
    end
  end
end
