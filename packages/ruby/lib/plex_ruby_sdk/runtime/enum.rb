# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Values that an API lists, as constants. A value is the String or Integer that goes over the wire, so one that is
    # not listed is like any other.
    module Enum
      # Every listed value, in order.
      def values = constants(false).map { |name| const_get(name) }

      # Whether a value is listed.
      def known?(value) = values.include?(value)
    end
  end
end
