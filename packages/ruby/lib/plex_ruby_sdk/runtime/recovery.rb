# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # After a failed attempt: waits until it is time for the next one, or raises the error that the caller gets.
    class Recovery
      STATUSES = [408, 429, 500, 502, 503, 504].freeze
      # RFC 9110, section 9.2.2, and QUERY, which is safe.
      IDEMPOTENT = %w[GET HEAD PUT DELETE OPTIONS TRACE QUERY].freeze
      private_constant :STATUSES, :IDEMPOTENT

      def initialize(attempt)
        @attempt = attempt
        @client = attempt.client
      end

      # Whether a credential of the call has been renewed, in this attempt or before.
      def recover(renewed)
        thrown = @attempt.error
        error = Explanation.new(@attempt).explain(thrown)
        @client.notify(:after_error, @attempt.request, error)
        return true if !renewed && renew?(error)

        delay = delay_before_retry(error)
        fail_with(error, thrown) if delay.nil?
        pause(delay)
        renewed
      end

      # Seconds to wait, or nil to give up because the server asks for more patience than there is.
      def self.delay(retry_number, settings, retry_after = nil, now: Time.now, random: rand)
        asked = asked_delay(retry_after.to_s.strip, now)
        return asked > settings[:max_retry_after] ? nil : asked if asked

        random * [settings[:max_delay], settings[:initial_delay] * (2**retry_number)].min
      end

      # The wait that a `Retry-After` header requests: seconds, or a date (RFC 9110, section 10.2.3).
      def self.asked_delay(retry_after, now)
        return retry_after.to_f if retry_after.match?(/\A\d+(\.\d+)?\z/)

        require 'time'
        # Many frameworks write the dates of mails.
        [Time.httpdate(retry_after.sub(/ (UTC|[+-]0000)\z/, ' GMT')) - now, 0].max
      rescue ArgumentError
        nil
      end

      private

      def fail_with(error, thrown)
        raise error if error.equal?(thrown)

        # Others say what they know themselves, and a parser's message has a part of the body in it.
        tells = error.is_a?(Errors::ConnectionError) && Redaction.harmless?(thrown, Redaction.secrets_of(@attempt))
        raise error, cause: tells ? thrown : nil
      end

      # Tells the credential functions of the attempt that the server refused their result.
      def renew?(error)
        return false unless error.is_a?(Errors::SDKError) && error.status_code.between?(400, 499)

        @attempt.renewable.map { |source, secret| source.refused(error, secret) }.any?
      end

      def delay_before_retry(error)
        own = @attempt.options.retries
        common = @client.options.retries
        return nil if (own.nil? ? common : own) == false

        settings = RETRIES.merge(common || {}, own || {})
        number = @attempt.request.attempt
        return nil if number >= settings[:max_retries]
        return nil unless IDEMPOTENT.include?(@attempt.operation.verb) || own || settings[:all_methods]
        return nil if @attempt.error.is_a?(HeadLimit::Exceeded)

        retryable?(error) ? in_time(self.class.delay(number, settings, retry_after(error))) : nil
      end

      # Nil if waiting would not help.
      def in_time(delay)
        over = @attempt.options.over
        delay unless delay && over && delay >= over - Deadline.now
      end

      def retryable?(error)
        case error
        when Errors::SDKError then STATUSES.include?(error.status_code)
        when Errors::ConnectionError, Errors::TimeoutError then true
        else false
        end
      end

      def retry_after(error) = error.is_a?(Errors::SDKError) ? error.headers['retry-after'] : nil

      def pause(seconds)
        cancellation = @attempt.options.cancellation
        return sleep(seconds) if cancellation.nil?

        raise Errors::CancelledError.new(@attempt, cancellation.reason), cause: nil if cancellation.wait(seconds)
      end
    end
  end
end
