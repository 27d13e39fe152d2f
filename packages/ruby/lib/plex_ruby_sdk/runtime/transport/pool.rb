# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Connections by origin. One that is taken belongs to one thread until it is given back.
    class Pool
      MOST_IDLE = 16
      # Seconds after which a connection is likely to be closed by the server.
      KEEP_ALIVE = 15
      private_constant :MOST_IDLE, :KEEP_ALIVE

      # `proxy` is as the option of a client, see {ClientOptions}.
      def initialize(proxy = nil, configure = nil)
        @proxy = proxy
        @configure = configure
        @mutex = Mutex.new
        @watchdog = Watchdog.new(@mutex)
        @idle = {}
        @process = Process.pid
      end

      # The origin and the target of a URL.
      def self.split(url)
        slash = url.index('/', 8)
        slash ? [url[0, slash], url[slash..]] : [url, '/']
      end

      # A connection that is cut at the time `deadline` of the monotonic clock.
      def take(origin, deadline)
        @mutex.synchronize do
          connection = own_idle[origin]&.pop
          if connection
            @watchdog.watch(connection, deadline)
            return connection
          end
        end
        connection = connection_to(origin)
        @mutex.synchronize { @watchdog.watch(connection, deadline) }
        connection
      end

      # Takes it back; it is kept if it is as good as new.
      def give_back(connection, reusable)
        kept = @mutex.synchronize do
          @watchdog.forget(connection)
          reusable && !connection.cut? && keep(connection)
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

      # Whoever gives back has taken, in the same process.
      def keep(connection)
        list = (@idle[connection.origin] ||= [])
        list.push(connection) if list.size < MOST_IDLE
      end

      # A child process must not use the connections of its parent.
      def own_idle
        return @idle if @process == Process.pid

        @process = Process.pid
        @idle = {}
      end

      def connection_to(origin)
        uri = URI.parse(origin)
        connection = Connection.to(uri, origin, Proxies.chosen(@proxy).for(uri))
        connection.keep_alive_timeout = KEEP_ALIVE
        @configure&.call(connection)
        connection
      end
    end
  end
end
