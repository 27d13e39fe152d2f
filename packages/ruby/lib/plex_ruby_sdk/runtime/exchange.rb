# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Makes the request of an attempt, sends it, and reads the response.
    class Exchange
      def initialize(attempt)
        @attempt = attempt
        @operation = attempt.operation
        @common = attempt.common
      end

      # The result; nil when something went wrong, which the attempt then knows.
      def run(build)
        attempt_call(build)
      rescue StandardError => e
        @attempt.error = e
        nil
      end

      private

      def attempt_call(build)
        @attempt.check
        @attempt.parts = build ? build.call : Parts.new
        Preparation.new(@attempt).run
        notify(:before_request, @attempt.request)
        @attempt.check
        response = deliver
        success = MediaType.outcome(@operation.successes, response)
        raise Explanation.new(@attempt).of(response) unless success

        @attempt.result = result(response, success)
        complete(success)
        @attempt.result
      end

      def deliver
        @attempt.request.on_redirect { |response| redirects.follow?(response) }
        first = send_request(@attempt.request)
        @attempt.response = first
        return first unless first.code.between?('301', '308')

        @attempt.response = redirects.follow(first)
      end

      def redirects = @redirects ||= Redirects.new(@attempt, method(:send_request))

      def send_request(request)
        @attempt.sent = request
        request.phase = :headers
        transport = @common.transport
        response = transport.call(request)
        @attempt.check
        return response if transport.is_a?(Transport)

        response = Decoding.response(*response, request.max_response_bytes) if response.is_a?(Array)
        check_size(response)
        response
      end

      # Another transport may have read more than the limit.
      def check_size(response)
        raise Incoming::TooLong if response.body.to_s.bytesize > @attempt.request.max_response_bytes
      end

      def result(response, success)
        type = @operation.response.call
        declared = @operation.headers
        headers = declared ? ResultHeaders.read(declared, response, success.status) : {}
        return type.new(response, nil, nil, headers) if success.content_type.nil?

        @attempt.body = Decoding.read(response, success.read)
        type.new(response, success.field, Decoding.decode(@attempt.body, success), headers)
      end

      def complete(success)
        Strict.validate_response(@attempt, success) if @common.validate_responses
        notify(:after_success, @attempt.request, @attempt.result)
      end

      def notify(event, *arguments)
        @attempt.client.notify(event, *arguments) if @common.hooks
      end
    end
  end
end
