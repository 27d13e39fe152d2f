# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # A union with a discriminator: an object with an unknown value stays a Hash.
      class Tagged
        def initialize(name, classes)
          @name = name
          @given = classes
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

        def fits?(wire) = !class_of(wire).nil?

        private

        def class_of(wire)
          @classes ||= @given.call
          wire.is_a?(Hash) ? @classes[wire[@name].to_s] : nil
        end
      end
    end
  end
end
