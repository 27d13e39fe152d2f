# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Repeats a call until its result is there.
    class Repetition
      # What can be set for it, in seconds: `max_wait`, the longest wait, which ends when what is waited for expires
      # where it is not set; `interval` between two requests, as the API says where it is not set.
      POLLING = %i[max_wait interval].freeze

      # `progress` is called with each result; if it gives false, that result is the last.
      def initialize(client, call, options, &progress)
        polling = options.delete(:polling) || {}
        unknown = polling.keys - POLLING
        raise ArgumentError, "unknown polling: #{unknown.join(', ')}; known: #{POLLING.join(', ')}" if unknown.any?

        Amounts.check(polling)
        @client = client
        @operation = call::OPERATION
        @poll = call::POLL
        @options = options
        @progress = progress
        @max_wait = polling[:max_wait] || Float::INFINITY
        @interval = polling[:interval]
        @over = Deadline.now + @max_wait
        @expiry = Float::INFINITY
      end

      # The first request is sent at once. The block makes it, with the options that it gets.
      def run(&)
        next_wait = @interval || seconds(@poll.interval)
        loop do
          result, asked = attempt(&)
          if result
            return result if @progress&.call(result) == false || there?(result)

            @expiry = [@expiry, Deadline.now + time_left(result)].min
            next_wait = @interval || seconds(@poll.interval, result)
          end
          pause([asked, next_wait].max)
        end
      end

      private

      # A result, or nil and the seconds that the server asks to wait.
      def attempt
        [yield({ **@options, over: [@over, @expiry].min }), 0]
      rescue Errors::SDKError => e
        raise unless e.status_code == 429

        [nil, Recovery.asked_delay(e.headers['retry-after'].to_s.strip, Time.now) || 0]
      rescue Errors::TimeoutError
        raise if left.positive?

        [nil, 0]
      end

      def there?(result)
        value = read(result, @poll.field)
        @poll.wanted ? @poll.wanted.include?(value) : !value.nil?
      end

      # A server may answer with less than the API describes.
      def read(result, path)
        path.reduce(result) { |holder, name| holder.respond_to?(name) ? holder.public_send(name) : nil }
      end

      def seconds(interval, result = nil)
        interval = read(result, interval) if interval.is_a?(Array)
        interval.is_a?(Numeric) ? interval : 1
      end

      def time_left(result)
        expires = @poll.expires && read(result, @poll.expires)
        return expires if expires.is_a?(Numeric)
        return Float::INFINITY if expires.nil?

        require 'time'
        (expires.respond_to?(:to_time) ? expires.to_time : Time.iso8601(expires.to_s)) - Time.now
      rescue ArgumentError
        Float::INFINITY
      end

      def left = [@over, @expiry].min - Deadline.now

      def pause(delay)
        # Waiting longer would not help.
        raise Errors::PollTimeoutError.new(named_attempt, @expiry < @over, @max_wait) if delay >= left

        cancellation = @options[:cancellation]
        return sleep(delay) if cancellation.nil?

        raise Errors::CancelledError.new(named_attempt, cancellation.reason) if cancellation.wait(delay)
      end

      # The text in messages.
      def named_attempt
        operation = @operation.dup.tap { |copy| copy.name = @poll.name }
        Attempt.new(operation, 0, @client, CallOptions.new)
      end
    end
  end
end
