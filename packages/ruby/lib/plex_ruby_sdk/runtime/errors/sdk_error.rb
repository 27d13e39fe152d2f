# frozen_string_literal: true

module PlexRubySDK
  module Errors
    # A response that is no success, or that the API does not describe.
    #
    # `body`, `headers` and `data` may hold secrets: the message and {#inspect} don't show them.
    class SDKError < RequestError
      class << self
        # @private
        def declared_headers = @declared_headers ||= []

        private

        # Declares a field for a header; nil where the header is missing or not as described.
        def header(declared)
          declared_headers << declared
          define_method(declared.field) { @fields[declared.field] }
        end
      end

      # HTTP response status code.
      attr_reader :status_code
      # HTTP response content type; empty when the server sent none.
      attr_reader :content_type
      # The body as text, whatever it is.
      attr_reader :body
      # The decoded body, where the API declares one for this status; otherwise nil.
      attr_reader :data
      # The `Net::HTTPResponse`.
      attr_reader :raw_response

      # @private
      def initialize(attempt, response, body, detail, data)
        super(attempt, "#{response.code} from", detail)
        @status_code = response.code.to_i
        @content_type = response['content-type'] || ''
        @raw_response = response
        @body = body
        @data = data
        @fields = {}
      end

      # Fills the fields for headers; `status` is the declared one.
      #
      # @private
      def read_headers(status)
        @fields = Runtime::ResultHeaders.read(self.class.declared_headers, raw_response, status)
        self
      end

      # The headers of the response, by lower-case name.
      def headers = raw_response.each_header.to_h
    end
  end
end
