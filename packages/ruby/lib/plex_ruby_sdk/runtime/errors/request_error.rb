# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # The base of every error of a call. Its message and {#inspect} show no secret.
    class RequestError < StandardError
      # The operationId.
      attr_reader :operation
      # The HTTP method.
      attr_reader :verb
      # The URL, with `[redacted]` in place of secrets.
      attr_reader :url

      # @private
      def initialize(attempt, what, detail = nil)
        request = attempt.request
        secrets = Runtime::Redaction.secrets_of(attempt)
        @operation = request.operation.id
        @verb = request.verb
        @url = Runtime::Redaction.redact(request.url, secrets)
        shown = detail ? ": #{Runtime::Redaction.redact(detail, secrets)}" : ''
        super(Runtime::Redaction.redact("#{request.operation.name}: #{what} #{@verb} #{@url}#{shown}", []))
      end
    end
  end
end
