# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # One attempt of a call, as far as it has come: what there is tells what it was doing when it failed.
    class Attempt
      # Raised if the caller ends the call; the error for the caller gives the reason.
      class Ended < StandardError; end

      attr_reader :operation, :client, :options, :settings, :request, :credentials, :query, :cookies
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
        # Read once, because credentials may change meanwhile.
        @settings = client.settings
        timeout = options.timeout || client.options.timeout || TIMEOUT
        left = options.over ? options.over - Deadline.now : Float::INFINITY
        deadline = Deadline.new([timeout.positive? ? timeout : Float::INFINITY, left].min)
        most = options.max_response_bytes || client.options.max_response_bytes || MAX_RESPONSE_BYTES
        @request = Request.new(operation, number, deadline, options.cancellation, most)
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
    end
  end
end
