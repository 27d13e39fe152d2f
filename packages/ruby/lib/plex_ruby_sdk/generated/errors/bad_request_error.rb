# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Bad Request - A parameter was not specified, or was specified incorrectly.
    class BadRequestError < SDKError
    end
  end
end
