# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # The result of every successful call, besides the field with its body.
    class Response
      class << self
        def results = @results ||= []

        # Fields for headers; the values tell whether they are secret.
        def headers = @headers ||= {}

        private

        # Declares a field for a body.
        def result(name)
          results << name
          define_method(name) { @field == name ? @body : nil }
        end

        # Declares a field for a header.
        def header(name, secret: false)
          headers[name] = secret
          define_method(name) { @headers[name] }
        end
      end

      # The `Net::HTTPResponse`, body read.
      attr_reader :raw_response

      # `field` names the field that has the decoded `body`; `headers` are values by field.
      def initialize(raw_response, field = nil, body = nil, headers = {})
        @raw_response = raw_response
        @field = field
        @body = body
        @headers = headers
      end

      # HTTP response content type for this operation; empty when the server sent none.
      def content_type = raw_response['content-type'] || ''

      # HTTP response status code for this operation.
      def status_code = raw_response.code.to_i

      # For pattern matching.
      def deconstruct_keys(_names)
        names = [*self.class.results, *self.class.headers.keys]
        fields = names.to_h { |name| [name, public_send(name)] }
        { content_type:, status_code:, raw_response:, **fields }
      end

      # Secrets are not shown.
      def inspect
        shown = @body.is_a?(String) ? "…#{@body.bytesize} bytes" : @body.inspect
        body = @field ? " #{@field}=#{shown}" : ''
        "#<#{self.class.name} status_code=#{status_code} content_type=#{content_type.inspect}#{body}#{shown_headers}>"
      end

      private

      def shown_headers
        @headers.map { |name, value| " #{name}=#{self.class.headers[name] ? '[redacted]' : value.inspect}" }.join
      end
    end
  end
end
