# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Bodies of responses.
    module Decoding
      # The deepest nesting of objects and lists; PHP and .NET have such a limit too.
      DEEPEST = 512
      COMMENT = %r{/[/*]}n
      # One that may begin outside of strings: there no letter comes before a colon, as it does in `https://`.
      SUSPECT = %r{(?<![A-Za-z]:)/[/*]}n
      ESCAPE = /\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u([dD][89a-fA-F])..|.)/m
      NO_ESCAPE = %r{(?<!\\)(?:\\\\)*\\(?!["\\/bfnrtu])}n
      private_constant :COMMENT, :SUSPECT, :ESCAPE, :NO_ESCAPE

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

      # @raise [JSON::ParserError] also for what Ruby alone takes for JSON, such as comments and `\x`
      def parse(text)
        bytes = text.b
        raise JSON::ParserError, 'a comment' if SUSPECT.match?(bytes) && comment?(bytes)

        if text.include?('\\')
          raise JSON::ParserError, 'no escape' if NO_ESCAPE.match?(bytes)

          text = whole(text)
        end
        JSON.parse(text, max_nesting: DEEPEST, create_additions: false)
      end

      # Whether a comment begins outside of strings: after an even number of quotes. One expression for all of it would
      # take twice as long as parsing.
      def comment?(bytes)
        quotes = at = 0
        while (found = bytes.index(COMMENT, at))
          quotes += quotes_in(bytes.byteslice(at...found))
          return true if quotes.even?

          at = found + 1
        end
        false
      end

      def quotes_in(part)
        (part.include?('\\') ? part.gsub(/\\./mn, '') : part).count('"')
      end

      # Half of a surrogate pair becomes U+FFFD, as bytes do that are no text.
      def whole(text)
        return text unless text.include?('\\ud') || text.include?('\\uD')

        text.gsub(ESCAPE) { |escape| Regexp.last_match(1) ? '\\ufffd' : escape }
      end

      # A response from status, headers and body.
      # @raise [Incoming::TooLong]
      def response(status, headers, body, limit = Float::INFINITY)
        code = status.to_s
        type = Net::HTTPResponse::CODE_TO_OBJ[code] || Net::HTTPResponse::CODE_CLASS_TO_OBJ[code[0]]
        response = (type || Net::HTTPUnknownResponse).new('1.1', code, '')
        headers.each { |name, value| response[name.to_s] = value.to_s }
        response.instance_variable_set(:@read, true)
        response.body = body.respond_to?(:each) ? collected(body, limit) : body
        response
      end

      def collected(parts, limit)
        sink = Incoming::Sink.new(limit)
        parts.each { |part| sink << part }
        sink.text
      end
    end
  end
end
