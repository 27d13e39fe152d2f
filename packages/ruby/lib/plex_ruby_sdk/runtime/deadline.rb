# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # When an attempt has to be over.
    class Deadline
      # Seconds, `Float::INFINITY` for never.
      attr_reader :timeout, :at

      def self.now = Process.clock_gettime(Process::CLOCK_MONOTONIC)

      def initialize(timeout)
        @timeout = timeout
        @at = Deadline.now + timeout
      end

      # Seconds that are left, never negative; nil where there is no limit.
      def remaining
        at == Float::INFINITY ? nil : [at - Deadline.now, 0].max
      end

      def expired? = Deadline.now >= at
    end
  end
end
