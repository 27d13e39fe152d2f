# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Idle connections by origin. One that is taken belongs to one thread until it is put back.
    class Pool
      MOST_IDLE = 16
      # Seconds after which a connection is likely to be closed by the server.
      KEEP_ALIVE = 15
      private_constant :MOST_IDLE, :KEEP_ALIVE

      def initialize(&configure)
        @configure = configure
        @mutex = Mutex.new
        @idle = {}
        @process = Process.pid
      end

      # The origin and the target of a URL.
      def self.split(url)
        slash = url.index('/', 8) || url.length
        [url[0, slash], url[slash..]]
      end

      def take(origin) = @mutex.synchronize { own_idle[origin]&.pop } || connection(origin)

      def put(connection)
        kept = @mutex.synchronize do
          list = (own_idle[connection.origin] ||= [])
          list.push(connection) if list.size < MOST_IDLE
        end
        connection.abandon unless kept
      end

      def close
        connections = @mutex.synchronize do
          own_idle.values.flatten.tap { @idle = {} }
        end
        connections.each(&:abandon)
      end

      private

      # A child process must not use the connections of its parent.
      def own_idle
        return @idle if @process == Process.pid

        @process = Process.pid
        @idle = {}
      end

      def connection(origin)
        uri = URI.parse(origin)
        connection = Connection.new(uri.hostname, uri.port)
        connection.origin = origin
        connection.use_ssl = uri.scheme.downcase == 'https'
        connection.keep_alive_timeout = KEEP_ALIVE
        # A request that failed is not sent again unseen.
        connection.max_retries = 0
        @configure&.call(connection)
        connection
      end
    end
  end
end
