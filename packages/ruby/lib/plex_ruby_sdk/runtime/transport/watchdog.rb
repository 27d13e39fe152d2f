# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Cuts connections whose time is up: each read of a socket has a limit of its own, but a server that sends a byte
    # now and then would never reach it. One thread, which sleeps until the earliest deadline that it knew when it last
    # woke.
    class Watchdog
      def initialize
        @mutex = Mutex.new
        @changed = ConditionVariable.new
        @deadlines = {}.compare_by_identity
        @wakes_at = Float::INFINITY
      end

      # `at` is a time of the monotonic clock.
      def watch(lifeline, at)
        return if at == Float::INFINITY

        @mutex.synchronize do
          @deadlines[lifeline] = at
          start unless @thread&.alive?
          @changed.signal if at < @wakes_at
        end
      end

      def forget(lifeline) = @mutex.synchronize { @deadlines.delete(lifeline) }

      private

      def start
        @wakes_at = Float::INFINITY
        @thread = Thread.new { run }
        @thread.name = self.class.name
      end

      def run
        loop { due.each_key(&:cut) }
      end

      # Waits until something is due.
      def due
        @mutex.synchronize do
          @wakes_at = @deadlines.each_value.min || Float::INFINITY
          wait = @wakes_at - Deadline.now
          @changed.wait(@mutex, wait == Float::INFINITY ? nil : wait) if wait.positive?
          @deadlines.select { |_, at| at <= Deadline.now }.each_key { |lifeline| @deadlines.delete(lifeline) }
        end
      end
    end
  end
end
