# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # The body of a response is longer than `max_response_bytes` allows.
    class ResponseTooLargeError < RequestError
      # The limit, in bytes after decompression.
      attr_reader :max_response_bytes

      # @private
      def initialize(attempt)
        @max_response_bytes = attempt.request.max_response_bytes
        detail = "it has more than #{@max_response_bytes} bytes; raise max_response_bytes if that is right"
        super(attempt, 'too long a body from', detail)
      end
    end
  end
end
