# frozen_string_literal: true

module PlexRubySDK
  # Hooks that log every attempt: the method that was called, HTTP method, server and path template, status, content
  # type, sizes, time and retries. Neither bodies nor values of parameters nor credentials are logged; of headers only
  # names, and the values of some that are known to be harmless.
  class DebugLogger
    HARMLESS = %w[accept content-type content-length content-encoding date retry-after].freeze
    private_constant :HARMLESS

    # `logger` answers to `debug(line)`, as those of the standard library do. Without one, lines go to `$stderr`.
    def initialize(logger = nil)
      @logger = logger
      @starts = ObjectSpace::WeakMap.new
    end

    def before_request(request)
      @starts[request] = Runtime::Deadline.now
      log("-> #{describe(request)} #{headers_of(request.headers)}")
    end

    def after_success(request, response)
      raw = response.raw_response
      size = (raw.body || '').bytesize
      answer = "#{response.status_code} #{size} bytes"
      log("<- #{describe(request)} #{answer} #{elapsed(request)} #{headers_of(raw.each_header)}")
    end

    def after_error(request, error)
      kind = error.is_a?(Errors::RequestError) ? error.class.name[/\w+\z/] : 'error of a hook or credential function'
      answered = error.is_a?(Errors::SDKError)
      answer = answered ? " #{error.status_code} #{error.body.bytesize} bytes" : ''
      headers = answered ? " #{headers_of(error.headers)}" : ''
      log("!! #{describe(request)} #{kind}#{answer} #{elapsed(request)}#{headers}")
    end

    private

    def log(line) = @logger ? @logger.debug(line) : warn(line)

    def elapsed(request)
      now = Runtime::Deadline.now
      "#{((now - (@starts[request] || now)) * 1000).round} ms"
    end

    def describe(request)
      origin = request.url[%r{\Ahttps?://[^/?\#]+}i]
      retried = request.attempt.positive? ? " (retry #{request.attempt})" : ''
      "#{request.operation.name} #{request.operation.verb} #{origin}#{request.operation.path}#{retried}"
    end

    def headers_of(headers)
      shown = headers.map { |name, value| HARMLESS.include?(name) ? "#{name}: #{value[0, 100]}" : name }
      "{#{shown.map { |text| Runtime::Redaction.redact(text, []) }.join(', ')}}"
    end
  end
end
