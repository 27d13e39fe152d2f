# frozen_string_literal: true

require_relative 'fit'

module PlexRubySDK
  module Runtime
    module Types
      # A union without discriminator: the variant that fits best. A list that fits none is looked through.
      class OneOf
        WIRE = Fitting.new
        GIVEN = Fitting.new(given: true)
        private_constant :WIRE, :GIVEN

        # `variants` gives pairs of a pattern and a type.
        def initialize(variants)
          @given = variants
        end

        def decode(wire)
          variant = variant_of(wire, WIRE)
          return variant.decode(wire) if variant

          wire.is_a?(Array) ? wire.map { |item| decode(item) } : wire
        end

        def encode(value, secrets)
          return ANY.encode(value, secrets) unless value.is_a?(Hash) || value.is_a?(Array)

          (variant_of(ANY.encode(value, []), GIVEN) || ANY).encode(value, secrets)
        end

        def converts? = true

        private

        def variant_of(wire, fitting)
          @variants ||= @given.call
          index = fitting.best(patterns, wire)
          index && @variants[index][1]
        end

        def patterns = @patterns ||= @variants.map(&:first)
      end
    end
  end
end
