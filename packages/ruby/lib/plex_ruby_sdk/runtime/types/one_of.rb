# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # A union without discriminator: the first variant that fits. A list that none is for is looked through.
      class OneOf
        def initialize(variants)
          @given = variants
        end

        def decode(wire)
          variant = variant_of(wire)
          return variant.decode(wire) if variant

          wire.is_a?(Array) ? wire.map { |item| decode(item) } : wire
        end

        def encode(value, secrets)
          return ANY.encode(value, secrets) unless value.is_a?(Hash) || value.is_a?(Array)

          (variant_of(ANY.encode(value, [])) || ANY).encode(value, secrets)
        end

        def converts? = true

        def fits?(wire) = !variant_of(wire).nil?

        private

        def variant_of(wire)
          @variants ||= @given.call
          @variants.find { |variant| variant.fits?(wire) }
        end
      end
    end
  end
end
