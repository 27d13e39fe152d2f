# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Parameters in the styles of OpenAPI. A value of nil is absent.
    module Parameters
      UNRESERVED = /[^A-Za-z0-9\-._~]/n
      PLAIN = /\A[A-Za-z0-9\-._~]*\z/
      private_constant :UNRESERVED, :PLAIN

      # Raised when the arguments of a call cannot be written; its message shows no values.
      class Invalid < ArgumentError; end

      require_relative 'parameters/path'
      require_relative 'parameters/query'
      require_relative 'parameters/header'

      extend Path
      extend Query
      extend Header

      # Percent-encodes all but unreserved characters (RFC 6570, section 3.2.1).
      def self.escape(text)
        return text if text.match?(PLAIN)

        Charset.utf8(text).b.gsub(UNRESERVED) { |byte| format('%%%02X', byte.ord) }.force_encoding(Encoding::UTF_8)
      end

      # Text of a value that is neither list nor object; JSON of one that is.
      def self.text(value)
        case value
        when String then Charset.utf8(value)
        when Array, Hash, Model then JSON.generate(Types::ANY.encode(value, []), max_nesting: Decoding::DEEPEST)
        else time?(value) ? time_text(value) : value.to_s
        end
      end

      # Whether a value is a Time, Date or DateTime.
      def self.time?(value) = value.respond_to?(:strftime)

      # In the form of RFC 3339; fractions of a second only if there are any.
      def self.time_text(time)
        require 'time'
        time.respond_to?(:subsec) && !time.subsec.zero? ? time.iso8601(3) : time.iso8601
      end

      # A value as one JSON text, for parameters with `content`.
      def self.json(value)
        value.nil? ? nil : JSON.generate(Types::ANY.encode(value, []), max_nesting: Decoding::DEEPEST)
      end

      # A list as its items, an object as its pairs, without what is absent; anything else is nil.
      def self.parts(value)
        case value
        when Array then value.compact
        when Hash then value.compact.transform_keys(&:to_s)
        when Model then value.to_h.compact
        end
      end
    end
  end
end
