# frozen_string_literal: true

module PlexRubySDK
  # Ends calls that it was given to, from another thread.
  class Cancellation
    attr_reader :reason

    def initialize
      @mutex = Mutex.new
      @condition = ConditionVariable.new
      @listeners = {}.compare_by_identity
      @cancelled = false
    end

    # Ends the calls, in whatever phase they are, with an {Errors::CancelledError}.
    def cancel(reason = nil)
      @mutex.synchronize do
        next if @cancelled

        @reason = reason
        @cancelled = true
        @condition.broadcast
        @listeners.each_key(&:cut)
      end
      nil
    end

    def cancelled? = @cancelled

    # Waits so many seconds; true when cancelled before.
    # @private
    def wait(seconds)
      deadline = Runtime::Deadline.new(seconds)
      @mutex.synchronize do
        @condition.wait(@mutex, deadline.remaining) until @cancelled || deadline.expired?
      end
      @cancelled
    end

    # `listener.cut` is called when it is cancelled, which may be now.
    # @private
    def listen(listener)
      @mutex.synchronize do
        @listeners[listener] = true
        listener.cut if @cancelled
      end
    end

    # @private
    def ignore(listener) = @mutex.synchronize { @listeners.delete(listener) }

    def inspect = "#<#{self.class.name} cancelled=#{@cancelled}>"
  end
end
