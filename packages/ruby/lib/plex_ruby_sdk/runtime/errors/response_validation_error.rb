# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # With `validate_responses`: the body of a success is not what the API's schema describes.
    class ResponseValidationError < SDKError
      # Every mismatch, as `path` and `message`. They say where, and what was expected; never which values were there.
      attr_reader :issues

      # @private
      def initialize(attempt, response, body, issues)
        first = issues.first
        rest = issues.one? ? '' : " (and #{issues.size - 1} more, see issues)"
        super(attempt, response, body, "#{first.path} #{first.message}#{rest}", nil)
        @issues = issues
      end
    end
  end
end
