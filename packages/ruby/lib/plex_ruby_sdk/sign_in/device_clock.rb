# frozen_string_literal: true

require 'time'

module PlexRubySDK
  module SignIn
    # The time of the device, which is corrected when the services refuse what is signed and have another time.
    # @private
    class DeviceClock
      # Seconds that a clock may be wrong without anybody minding.
      TOLERANCE = 30

      def initialize
        @ahead = 0
      end

      # Seconds since the Unix epoch.
      def now = Time.now.to_i + @ahead

      # Whether the error is one for a wrong time: then the clock is right from now on.
      def corrected_by?(error)
        return false unless error.is_a?(Errors::SDKError) && error.status_code == 422

        ahead = (Time.httpdate(error.headers['date'].to_s) - Time.now).round
        return false if (ahead - @ahead).abs <= TOLERANCE

        @ahead = ahead
        true
      rescue ArgumentError
        false
      end
    end
    private_constant :DeviceClock
  end
end
