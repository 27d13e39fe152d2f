# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # The server was not reached, or the connection broke before the end of the response.
    class ConnectionError < RequestError
      # The system's name for the error, such as `ECONNREFUSED`, when it gives one.
      attr_reader :code

      # @private
      def initialize(attempt, cause)
        within = attempt.sent&.phase == :body
        super(attempt, within ? 'the connection broke within the body from' : 'no response from', cause.message)
        @code = cause.class.name.delete_prefix('Errno::') if cause.is_a?(SystemCallError)
      end
    end
  end
end
