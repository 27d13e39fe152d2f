# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # A value of one kind, or just one value: anything with `===`.
      class Scalar < Plain
        def initialize(pattern)
          super()
          @pattern = pattern
        end

        def fits?(wire) = @pattern === wire # rubocop:disable Style/CaseEquality -- that is what patterns are for
      end
    end
  end
end
