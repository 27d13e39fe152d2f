# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Cuts connections whose time is up: a limit for each read of a socket would never be reached by a server that sends
    # a byte now and then. One thread, which sleeps until the earliest deadline that it knew when it last woke. Its
    # methods are called by who holds the mutex.
    class Watchdog
      def initialize(mutex)
        @mutex = mutex
        @changed = ConditionVariable.new
        @deadlines = {}.compare_by_identity
        @wakes_at = Float::INFINITY
      end

      # `deadline` is a time of the monotonic clock.
      def watch(connection, deadline)
        return if deadline == Float::INFINITY

        start unless @thread&.alive?
        @deadlines[connection] = deadline
        @changed.signal if deadline < @wakes_at
      end

      # From now on the connection is left alone.
      def forget(connection) = @deadlines.delete(connection)

      private

      # In a child process there is no thread, and the connections are those of its parent.
      def start
        @deadlines.clear
        @wakes_at = Float::INFINITY
        @thread = Thread.new { @mutex.synchronize { loop { cut_due } } }
        @thread.name = self.class.name
      end

      def cut_due
        @wakes_at = @deadlines.each_value.min || Float::INFINITY
        wait = @wakes_at - Deadline.now
        @changed.wait(@mutex, wait == Float::INFINITY ? nil : wait) if wait.positive?
        now = Deadline.now
        @deadlines.each { |connection, deadline| connection.cut if deadline <= now }
        @deadlines.delete_if { |_, deadline| deadline <= now }
      end
    end
  end
end
