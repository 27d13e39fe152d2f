# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Turns a failed attempt into the error for the caller.
    class Explanation
      def initialize(attempt)
        @attempt = attempt
      end

      # The error for whatever was raised.
      def explain(thrown)
        return thrown if @attempt.result || thrown.is_a?(Errors::RequestError)
        return Errors::CancelledError.new(@attempt, @attempt.options.cancellation.reason) if @attempt.cancelled?
        return Errors::ResponseTooLargeError.new(@attempt) if thrown.is_a?(Incoming::TooLong)
        return Errors::TimeoutError.new(@attempt) if timeout?(thrown)
        return Errors::InvalidRequestError.new(@attempt, reason(thrown)) if @attempt.parts.nil? || proxy?(thrown)
        # Credential functions and hooks are the caller's, and so are their errors.
        return thrown if @attempt.sent.nil?
        return unreadable(thrown) if thrown.is_a?(JSON::ParserError) && @attempt.body

        network?(thrown) ? Errors::ConnectionError.new(@attempt, thrown) : thrown
      end

      # The error that a response is.
      def of(response, refusal = nil)
        body = Decoding.read(response, :text)
        @attempt.body = body
        return unexpected(response, body) if MediaType.success?(response.code.to_i)

        failure = MediaType.choose(@attempt.operation.failures, response)
        data = failure && data_of(body, failure)
        type = data ? failure.error.call : Errors::SDKError
        error = type.new(@attempt, response, body, refusal || detail(body), data&.first)
        data ? error.read_headers(failure.status) : error
      end

      private

      def proxy?(thrown) = thrown.is_a?(Proxies::Invalid)

      def timeout?(thrown)
        case thrown
        when Net::OpenTimeout, Net::ReadTimeout, Net::WriteTimeout then true
        else @attempt.request.deadline.expired?
        end
      end

      # Any error of another transport counts as a network error; ours raises only these.
      def network?(thrown)
        transport = @attempt.client.options.transport
        !transport.is_a?(Transport) || Transport.network_error?(thrown)
      end

      # Only messages that are known to show no values.
      def reason(thrown)
        shown = thrown.is_a?(Parameters::Invalid) || proxy?(thrown)
        shown ? thrown.message : "the arguments cannot be written (#{thrown.class.name})"
      end

      def unreadable(thrown)
        problem = case thrown
                  when JSON::NestingError then "is nested deeper than #{Decoding::DEEPEST} levels"
                  else @attempt.body.empty? ? 'is empty, JSON was expected' : coding || 'is not complete, valid JSON'
                  end
        Errors::SDKError.new(@attempt, @attempt.response, @attempt.body, "the body #{problem}", nil)
      end

      # The content codings that could not be decoded.
      def coding
        name = @attempt.response['content-encoding'].to_s
        "is in the coding #{name}, which is not known here" unless name.empty?
      end

      def unexpected(response, body)
        successes = @attempt.operation.successes.reject { |success| success.status.to_s.start_with?('3') }
        expected = successes.map { |success| success.content_type || 'no body' }.uniq.join(' or ')
        received = response['content-type'] || 'without one'
        detail = "the content type is #{received}, expected #{expected}"
        Errors::SDKError.new(@attempt, response, body, detail, nil)
      end

      # The decoded body in an array; nil where it is not as declared.
      def data_of(body, failure)
        [Decoding.decode(body, failure)]
      rescue JSON::ParserError
        nil
      end

      # The message and the code of an error, from the known places in a body.
      def detail(body)
        wire = Decoding.parse(body)
        errors, error = wire.values_at('errors', 'error') if wire.is_a?(Hash)
        first = errors.is_a?(Array) ? errors.first : errors
        source = [first, error, wire].grep(Hash).first || {}
        said = [*source.values_at('message', 'error', 'detail', 'title'), first, error]
        text = said.find { |candidate| candidate.is_a?(String) && !candidate.empty? }
        code = source['code']
        text && (code.is_a?(String) || code.is_a?(Numeric)) ? "#{text} (#{code})" : text
      rescue JSON::ParserError
        Markup.explain(body)
      end
    end
  end
end
