# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Holds a value where no dump looks: what reads instance variables, as YAML and Marshal do, finds a function.
    class Concealed
      def initialize(value)
        @read = -> { value }
      end

      def value = @read.call

      def inspect = "#<#{self.class.name}>"
    end
  end
end
