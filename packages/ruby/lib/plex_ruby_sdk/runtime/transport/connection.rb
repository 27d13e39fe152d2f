# frozen_string_literal: true

require 'zlib'

module PlexRubySDK
  module Runtime
    # A kept-alive connection to one origin.
    class Connection < Net::HTTP
      # Scheme, host and port as they stand in URLs.
      attr_accessor :origin

      # Sends a request, the connection being established before if need be; the body is read and decompressed.
      def exchange(request, target)
        ready(request.timeout)
        content = nil
        response = self.request(outgoing(request, target)) do |head|
          request.phase = :body
          content = read(head, request)
        end
        response.body = inflated(content, response) if content
        response
      end

      # Ends whatever another thread waits for on this connection.
      def cut
        @socket&.io&.to_io&.shutdown
      rescue SystemCallError, IOError
        nil
      end

      # Closes it, whatever state it is in.
      def abandon
        finish if started?
      rescue SystemCallError, IOError
        nil
      end

      private

      def ready(timeout)
        self.open_timeout = self.read_timeout = self.write_timeout = timeout
        start unless started?
      end

      def outgoing(request, target)
        headers = request.headers.transform_values { |value| latin1(value) }
        headers['accept-encoding'] ||= 'gzip'
        target = "/#{target}" unless target.start_with?('/')
        message = Net::HTTPGenericRequest.new(request.verb, !request.body.nil?, request.verb != 'HEAD', target, headers)
        message.body = request.body if request.body
        message
      end

      def latin1(value) = value.ascii_only? ? value : value.encode(Encoding::ISO_8859_1).b

      # Reads within the time that is left, however slowly the server sends.
      def read(response, request)
        content = nil
        response.read_body do |part|
          content ? content << part : content = part
          self.read_timeout = request.timeout
        end
        check_length(response, content)
        content
      end

      # Net::HTTP takes the end of the connection for the end of the body.
      def check_length(response, content)
        return if response.chunked? || response.content_length.nil? || content.nil?

        missing = response.content_length - content.bytesize
        raise EOFError, "#{missing} bytes of the body are missing" if missing.positive?
      end

      def inflated(content, response)
        return content unless %w[gzip x-gzip deflate].include?(response['content-encoding'].to_s.downcase)

        response.delete('content-encoding')
        inflate = Zlib::Inflate.new(Zlib::MAX_WBITS + 32)
        text = inflate.inflate(content)
        raise EOFError, 'the compressed body is not complete' unless inflate.finished?

        text
      ensure
        # Closed in the middle, it would complain.
        inflate&.reset
        inflate&.close
      end
    end
  end
end
