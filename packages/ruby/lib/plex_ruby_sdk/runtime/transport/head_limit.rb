# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Extends the buffer of a connection, so that no line in it is longer: neither one of the headers nor one between
    # the chunks of a body or after them.
    module LineLimit
      # A line that is cut short is none, also where Net::HTTP would take the end of the connection for its end.
      def readuntil(terminator, _ignore_eof = nil) = super(terminator)

      # Net::HTTP takes 101 for an answer that another one follows.
      def readline
        line = super
        if line.start_with?('HTTP/') && line.match?(%r{\AHTTP/\d\.\d 101\b})
          raise IOError, 'the server changed to another protocol'
        end

        line
      end

      private

      def rbuf_fill
        waiting = @rbuf.bytesize - (@rbuf_offset || 0)
        raise HeadLimit::Exceeded, 'a line of it has more than 128 kB' if waiting > HeadLimit::BYTES

        super
      end
    end
    private_constant :LineLimit

    # Extends the socket of a connection, so that no more than so many bytes are read before the headers have ended:
    # Net::HTTP itself collects as many as there are.
    module HeadLimit
      # The limit for all headers of a response together, so that one of 64 kB fits besides the others.
      BYTES = 131_072

      # The headers of an answer do not end within the limit. Another attempt would get as many.
      class Exceeded < IOError; end

      # To be called before each request.
      def await_head = @head_left = BYTES

      # To be called when the headers have ended.
      def head_ended = @head_left = nil

      def read_nonblock(*, **)
        read = super
        count(read) if @head_left && read.is_a?(String)
        read
      end

      private

      def count(read)
        @head_left -= read.bytesize
        raise Exceeded, 'its headers have more than 128 kB' if @head_left.negative?
      end
    end
    private_constant :HeadLimit
  end
end
