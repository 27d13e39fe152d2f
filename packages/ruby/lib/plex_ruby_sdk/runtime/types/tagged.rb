# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # A union with a discriminator: an object with an unknown value is what `otherwise` gives, or stays a Hash.
      class Tagged
        def initialize(name, classes, otherwise)
          @name = name
          @given = classes
          @otherwise = otherwise
        end

        def decode(wire)
          return wire.map { |item| decode(item) } if wire.is_a?(Array)

          class_of(wire)&.decode(wire) || wire
        end

        def encode(value, secrets)
          return ANY.encode(value, secrets) unless value.is_a?(Hash)

          (class_of(value.transform_keys(&:to_s)) || ANY).encode(value, secrets)
        end

        def converts? = true

        private

        def class_of(wire)
          return nil unless wire.is_a?(Hash)

          @classes ||= @given.call
          @classes.fetch(wire[@name].to_s) { @otherwise&.call }
        end
      end
    end
  end
end
