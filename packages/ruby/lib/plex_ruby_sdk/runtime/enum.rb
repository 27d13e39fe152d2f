# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Values that an API lists, as constants. A value is the String or Integer that goes over the wire, so one that is
    # not listed is like any other.
    module Enum
      # Every listed value, in the order of the API: `constants` has no order of its own.
      def values = constants(false).sort_by { |name| const_source_location(name) }.map { |name| const_get(name) }

      # Whether the API description lists a value.
      def known?(value) = values.include?(value)
    end
  end
end
