# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Options that are times, sizes or counts.
    module Amounts
      module_function

      # @raise [ArgumentError] where one is below zero, or is `Float::NAN`
      def check(options)
        options.each { |name, value| check_one(name, value) }
      end

      # The options of {ClientOptions} or {CallOptions}.
      def check_options(options)
        check_one(:timeout, options.timeout)
        check_one(:max_response_bytes, options.max_response_bytes)
      end

      def check_one(name, value)
        raise ArgumentError, "#{name} must be 0 or more, not #{value}" unless value.nil? || value >= 0
      end
    end
  end
end
