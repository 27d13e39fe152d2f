# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Too Many Requests - Wait before the next request.
    class TooManyRequestsError < SDKError
      # How long to wait, in seconds, or until when (RFC 9110, section 10.2.3); may be absent
      header Runtime::ResultHeader.new(
        name: 'retry-after',
        field: :retry_after,
        form: 'string',
        schema: -> { { type: 'string' } }
      )
    end
  end
end
