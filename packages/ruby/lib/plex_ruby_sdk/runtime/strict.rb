# frozen_string_literal: true

require_relative 'strict/validation'

module PlexRubySDK
  module Runtime
    # Checks of responses against the API's schemas.
    module Strict
      # Where a value is not what its schema asks for: `path` such as `$.services[0]`, and what was expected there.
      Issue = Struct.new(:path, :message)

      # Every mismatch between a JSON value and a schema; none when it is valid.
      def self.issues(value, schema) = Validation.new(value, schema, '$').issues

      # @raise [Errors::ResponseValidationError]
      def self.validate_response(attempt, success)
        found = ResultHeaders.issues(attempt.operation.headers || [], attempt.response, success.status)
        is_described = success.read == :json && success.schema
        found += issues(Decoding.parse(attempt.body), success.schema.call) if is_described
        return if found.empty?

        raise Errors::ResponseValidationError.new(attempt, attempt.response, attempt.body || '', found)
      end
    end
  end
end
