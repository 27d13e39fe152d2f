# frozen_string_literal: true

require 'json'
require 'net/http'

# A client of an API. What is below {Runtime} is hand-written and the same for every API. Files are loaded when they are
# needed first.
module PlexRubySDK
  autoload :Cancellation, "#{__dir__}/runtime/cancellation"
  autoload :DebugLogger, "#{__dir__}/runtime/debug_logger"
  autoload :Transport, "#{__dir__}/runtime/transport"

  # The errors that a call can raise. Every error of a call is a {RequestError}.
  module Errors
    autoload :RequestError, "#{__dir__}/runtime/errors/request_error"
    autoload :SDKError, "#{__dir__}/runtime/errors/sdk_error"
    autoload :ResponseTooLargeError, "#{__dir__}/runtime/errors/response_too_large_error"
    autoload :ResponseValidationError, "#{__dir__}/runtime/errors/response_validation_error"
    autoload :ConnectionError, "#{__dir__}/runtime/errors/connection_error"
    autoload :TimeoutError, "#{__dir__}/runtime/errors/timeout_error"
    autoload :PollTimeoutError, "#{__dir__}/runtime/errors/poll_timeout_error"
    autoload :CancelledError, "#{__dir__}/runtime/errors/cancelled_error"
    autoload :InvalidRequestError, "#{__dir__}/runtime/errors/invalid_request_error"
  end

  # What generated code is made of.
  module Runtime
    autoload :Bodies, "#{__dir__}/runtime/bodies"
    autoload :Charset, "#{__dir__}/runtime/charset"
    autoload :Client, "#{__dir__}/runtime/client"
    autoload :Concealed, "#{__dir__}/runtime/concealed"
    autoload :Deadline, "#{__dir__}/runtime/deadline"
    autoload :Decoding, "#{__dir__}/runtime/decoding"
    autoload :Enum, "#{__dir__}/runtime/enum"
    autoload :Exempt, "#{__dir__}/runtime/transport/exempt"
    autoload :Explanation, "#{__dir__}/runtime/explanation"
    autoload :Field, "#{__dir__}/runtime/field"
    autoload :Group, "#{__dir__}/runtime/group"
    autoload :HeadLimit, "#{__dir__}/runtime/transport/head_limit"
    autoload :Incoming, "#{__dir__}/runtime/transport/incoming"
    autoload :Inflation, "#{__dir__}/runtime/transport/inflation"
    autoload :Markup, "#{__dir__}/runtime/markup"
    autoload :MediaType, "#{__dir__}/runtime/media_type"
    autoload :Model, "#{__dir__}/runtime/model"
    autoload :Multipart, "#{__dir__}/runtime/bodies/multipart"
    autoload :NumberRules, "#{__dir__}/runtime/strict/number_rules"
    autoload :Parameters, "#{__dir__}/runtime/parameters"
    autoload :Proxies, "#{__dir__}/runtime/transport/proxies"
    autoload :Recovery, "#{__dir__}/runtime/recovery"
    autoload :Redaction, "#{__dir__}/runtime/redaction"
    autoload :Redirects, "#{__dir__}/runtime/redirects"
    autoload :Repetition, "#{__dir__}/runtime/repetition"
    autoload :Response, "#{__dir__}/runtime/response"
    autoload :ResultHeaders, "#{__dir__}/runtime/result_headers"
    autoload :Security, "#{__dir__}/runtime/security"
    autoload :Server, "#{__dir__}/runtime/server"
    autoload :Strict, "#{__dir__}/runtime/strict"
    autoload :StringRules, "#{__dir__}/runtime/strict/string_rules"
    autoload :Types, "#{__dir__}/runtime/types"

    %i[Operation Poll Success Failure ResultHeader Parts Body].each do |name|
      autoload name, "#{__dir__}/runtime/operation"
    end
    %i[ClientOptions CallOptions MAX_RESPONSE_BYTES RETRIES TIMEOUT].each do |name|
      autoload name, "#{__dir__}/runtime/options"
    end
  end
end
