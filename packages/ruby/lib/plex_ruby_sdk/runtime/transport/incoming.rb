# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # The body of a response as it arrives: decompressed, and no longer than the request allows.
    class Incoming
      # A body that has no end within the limit; the attempt explains it.
      class TooLong < StandardError; end

      # Collects text up to a limit; the block is called before each piece, and may raise.
      class Sink
        attr_reader :text

        def initialize(limit, &check)
          @limit = limit
          @check = check
          @text = +''.b
        end

        def <<(piece)
          @check&.call
          raise TooLong if @text.bytesize + piece.bytesize > @limit

          @text << piece
          self
        end

        def finish = self

        def close = self
      end

      # The block is called before each piece of the body, as long as it is decompressed.
      # @raise [TooLong]
      # @raise [EOFError] for a body that is not complete
      # @raise [Zlib::Error] for one that is not compressed as it says
      def self.read(response, limit, &) = new(response, limit, &).read

      def initialize(response, limit, &)
        @response = response
        @sink = Sink.new(limit, &)
        coding = response['content-encoding'].to_s
        @inflation = Inflation.of(coding, @sink) unless coding.empty?
        @received = 0
      end

      def read
        out = @inflation || @sink
        @response.read_body do |piece|
          @received += piece.bytesize
          out << piece
        end
        return if @response.body.nil?

        check_length
        out.finish
        @response.body = @sink.text
        @response.delete('content-encoding') if @inflation
      ensure
        @inflation&.close
      end

      private

      # Net::HTTP takes the end of the connection for the end of the body.
      def check_length
        missing = @response['content-length'].to_i - @received
        raise EOFError, "#{missing} bytes of the body are missing" if missing.positive? && !@response.chunked?
      end
    end
  end
end
