# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # One attempt of a call, as far as it has come: what there is tells what it was doing when it failed.
    class Attempt
      # Raised if the caller ends the call; the error for the caller gives the reason.
      class Ended < StandardError; end

      attr_reader :operation, :client, :options, :common, :settings, :request, :credentials, :query, :cookies
      # The credential functions with a method `refused`, each with its result.
      attr_reader :renewable
      # {Parts}, the `Net::HTTPResponse`, its body as text or bytes, what the caller gets, or what was raised; nil until
      # they are there.
      attr_accessor :parts, :response, :body, :result, :error
      # The request that was sent last, which a redirect may have changed.
      attr_accessor :sent

      def initialize(operation, number, client, options)
        @operation = operation
        @client = client
        @options = options
        # Those of the client.
        @common = client.options
        # Read once, because credentials may change meanwhile.
        @settings = client.settings
        most = options.max_response_bytes || @common.max_response_bytes || MAX_RESPONSE_BYTES
        @request = Request.new(operation, number, Deadline.new(seconds), options.cancellation, most)
        @renewable = []
        forget_credentials
      end

      # Headers, query and cookies that security schemes add.
      def forget_credentials
        @credentials = {}
        @query = []
        @cookies = []
      end

      # @raise [Ended] when time is up, or the caller has cancelled
      def check
        raise Ended if cancelled? || request.deadline.expired?
      end

      def secrets = request.secrets

      def cancelled? = options.cancellation&.cancelled? || false

      def inspect = "#<#{self.class.name} #{request.inspect}>"

      private

      # Seconds that it may take.
      def seconds
        timeout = options.timeout || common.timeout || TIMEOUT
        timeout = Float::INFINITY unless timeout.positive?
        options.over ? [timeout, options.over - Deadline.now].min : timeout
      end
    end
  end
end
