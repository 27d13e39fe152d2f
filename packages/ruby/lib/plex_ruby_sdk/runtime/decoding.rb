# frozen_string_literal: true

require_relative 'charset'

module PlexRubySDK
  module Runtime
    # Bodies of responses.
    module Decoding
      DEEPEST = 1000
      private_constant :DEEPEST

      module_function

      # A body as text, or as bytes.
      def read(response, kind)
        body = response.body || ''
        kind == :bytes ? body.b : Charset.text(body, response['content-type'].to_s)
      end

      # The value in a body, for a declared response.
      # @raise [JSON::ParserError]
      def decode(body, declared)
        return body unless declared.read == :json

        (declared.type&.call || Types::ANY).decode(parse(body))
      end

      def parse(text) = JSON.parse(text, max_nesting: DEEPEST, create_additions: false)

      # A response from status, headers and body.
      def response(status, headers, body)
        code = status.to_s
        type = Net::HTTPResponse::CODE_TO_OBJ[code] || Net::HTTPResponse::CODE_CLASS_TO_OBJ[code[0]]
        response = (type || Net::HTTPUnknownResponse).new('1.1', code, '')
        headers.each { |name, value| response[name.to_s] = value.to_s }
        text = +''
        body.respond_to?(:each) ? body.each { |part| text << part } : text = body
        response.instance_variable_set(:@read, true)
        response.body = text
        response
      end
    end
  end
end
