# frozen_string_literal: true

require 'zlib'

module PlexRubySDK
  module Runtime
    # Undoes a content coding (RFC 9110, section 8.4.1) in small pieces, however much they unfold to: gzip, of which one
    # member may follow another (RFC 1952, section 2.2), or deflate.
    class Inflation
      CODINGS = %w[gzip x-gzip deflate].freeze
      GZIP_BEGINS = "\x1F".b.freeze
      # Nobody needs more codings, and each takes memory.
      MOST = 5
      private_constant :CODINGS, :GZIP_BEGINS, :MOST

      # What undoes the codings of a `Content-Encoding`, the last one first, and hands on to `out`; nil where one of
      # them is not known, or there are too many.
      def self.of(header, out)
        names = header.downcase.split(',').map(&:strip) - ['', 'identity']
        names.reduce(out) { |further, name| new(name, further) } if (names - CODINGS).empty? && names.size <= MOST
      end

      # Passes decoded bytes on by `<<`, and the end by `finish`.
      def initialize(coding, out)
        @gzip = coding != 'deflate'
        @out = out
      end

      def <<(data)
        until data.empty?
          return self unless member_of(data)

          read = @member.total_in
          @member.inflate(data) { |piece| @out << piece }
          data = @member.finished? ? data.byteslice((@member.total_in - read)..) : ''
        end
        self
      end

      # @raise [EOFError] where the end is missing
      def finish
        raise EOFError, 'the compressed body is not complete' unless @member.nil? || @member.finished?

        @out.finish
      end

      def close
        # Closed in the middle, it would complain.
        @member&.reset
        @member&.close
        @out.close
      end

      private

      # Makes ready for data; nil where that is no more than padding.
      def member_of(data)
        return @member if @member && !@member.finished?
        return @member = Zlib::Inflate.new(window(data)) if @member.nil?
        return unless @gzip && data.start_with?(GZIP_BEGINS)

        @member.close
        @member = Zlib::Inflate.new(window(data))
      end

      # Some servers leave out what zlib has around deflated data (RFC 1950); the first byte is another then.
      def window(data)
        return Zlib::MAX_WBITS + 16 if @gzip

        data.getbyte(0) & 15 == 8 ? Zlib::MAX_WBITS : -Zlib::MAX_WBITS
      end
    end
  end
end
