# frozen_string_literal: true

require_relative 'head_limit'
require_relative 'incoming'

module PlexRubySDK
  module Runtime
    # A kept-alive connection to one origin.
    class Connection < Net::HTTP
      # Scheme, host and port as they stand in URLs.
      attr_reader :origin

      # `proxy` is a {Proxies::Proxy}, or nil.
      def self.to(uri, origin, proxy)
        new(uri.hostname, uri.port, proxy&.host, proxy&.port, proxy&.user, proxy&.password)
          .tap { |connection| connection.prepare(origin, uri) }
      end

      # The secrets that a proxy may repeat; a user name without a password is a key.
      def secrets
        return [] unless proxy_user

        [proxy_pass.to_s.empty? ? proxy_user : proxy_pass, "#{proxy_user}:#{proxy_pass}"]
      end

      # @private
      def prepare(origin, uri)
        @origin = origin
        @host = uri.port == uri.default_port ? uri.host : "#{uri.host}:#{uri.port}"
        self.use_ssl = uri.is_a?(URI::HTTPS)
        # The watchdog limits an attempt as a whole.
        self.read_timeout = self.write_timeout = nil
        # A request that failed is not sent again unseen.
        self.max_retries = 0
      end

      # Sends a request, the connection being established before if need be; the body is read and decompressed.
      # @raise [Incoming::TooLong]
      def exchange(request, target)
        kept = started?
        abandon if kept && given_up?
        # Net::HTTP would look again whether it can be read.
        @last_communicated = nil
        message = Message.new(request, @host, target)
        deliver(request, message)
      rescue SystemCallError, IOError, OpenSSL::SSL::SSLError
        # A server may give up a kept connection at any time. What was not written it cannot have acted on.
        raise if !kept || message.nil? || message.written? || cut?

        abandon
        deliver(request, Message.new(request, @host, target))
      end

      # Ends whatever another thread waits for on this connection, for good.
      def cut
        @cut = true
        @socket&.io&.to_io&.shutdown
      rescue SystemCallError, IOError
        nil
      end

      def cut? = @cut || false

      # Closes it, whatever state it is in.
      def abandon
        finish if started?
      rescue SystemCallError, IOError
        nil
      end

      private

      # Between two exchanges, only the end of the connection or stray bytes can be read.
      def given_up? = @socket.closed? || aged? || read_ahead? || !@socket.io.to_io.wait_readable(0).nil?

      def aged? = @last_communicated.nil? || @last_communicated + keep_alive_timeout < Deadline.now

      # Whether stray bytes follow the last response: Net::HTTP would read them as the next one.
      def read_ahead?
        buffer = @socket.instance_variable_get(:@rbuf)
        buffer.bytesize > (@socket.instance_variable_get(:@rbuf_offset) || 0)
      end

      def deliver(request, message)
        connect_within(request.timeout) unless started?
        @socket.io.await_head
        catch(:enough) { self.request(message) { |head| receive(head, request) } }
      end

      # Net::HTTP limits each wait for itself, and none of those for the answer of a proxy to CONNECT.
      def connect_within(seconds)
        self.open_timeout = seconds
        Timeout.timeout(seconds, Net::OpenTimeout) { start }
      end

      # Does not wait for the body of a redirect. Its unread rest makes the connection unusable.
      def receive(head, request)
        request.phase = :body
        @socket.io.head_ended
        check_length(head)
        if request.head_suffices?(head) && head['content-length'] != '0'
          cut
          throw :enough, head
        end
        # The received bytes may take minutes to decompress.
        Incoming.read(head, request.max_response_bytes) { raise IOError, 'the time is up' if cut? }
      end

      # Net::HTTP takes the first digits that it finds for the length.
      def check_length(head)
        given = head['content-length']
        return if given.nil? || given.match?(/\A\d+\z/)

        raise IOError, 'its length cannot be told' unless given.split(',').map(&:strip).uniq in [/\A\d+\z/]
      end

      def on_connect
        @socket.extend(LineLimit)
        @socket.io.extend(HeadLimit)
        cut if cut?
      end
    end
  end
end
