# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # A request about to be sent, as hooks and transports see it. Its URL, headers and body may hold secrets: don't log
    # them.
    class Request
      # The operation: its `id` is the operationId, its `name` the method that was called, its `path` the template,
      # free of values.
      attr_reader :operation
      # 0, then 1 for the first retry, and so on.
      attr_reader :attempt
      # The HTTP method.
      attr_reader :verb
      # The complete URL.
      attr_reader :url
      # The headers by lower-case name. A hook may change them.
      attr_reader :headers
      # The encoded body, nil for none.
      attr_reader :body
      # The limit of the response's body, in bytes after decompression.
      attr_reader :max_response_bytes
      # @private
      attr_reader :deadline, :cancellation
      # @private What no error may show.
      attr_reader :secrets
      # @private :request, :headers or :body, which is being waited for.
      attr_accessor :phase

      # @private
      def initialize(operation, attempt, deadline, cancellation, max_response_bytes)
        @operation = operation
        @attempt = attempt
        @deadline = deadline
        @cancellation = cancellation
        @max_response_bytes = max_response_bytes
        @verb = operation.verb
        @url = operation.path
        @headers = {}
        @secrets = []
        @phase = :request
      end

      # Seconds that are left for this attempt; nil where there is no limit.
      def timeout = deadline.remaining

      # @private
      def address(url, body)
        @url = url
        @body = body
      end

      # @private The request that follows a redirect.
      def redirected(verb, url, headers, body)
        copy = dup
        copy.instance_exec do
          @verb = verb
          @headers = headers
        end
        copy.address(url, body)
        copy
      end

      # @private Gives a block that says of the head of a redirect whether it is going to be followed.
      def on_redirect(&block)
        @on_redirect = block
      end

      # @private Whether the body of a response, of which the head is there, is not needed.
      def head_suffices?(response)
        response.code.between?('301', '308') && @on_redirect ? @on_redirect.call(response) : false
      end

      def inspect = "#<#{self.class.name} #{operation.name} #{verb} #{operation.path} attempt=#{attempt}>"
    end
  end
end
