# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # An object of which every value has the same type: a Hash with string keys.
      class Map
        def initialize(values)
          @values = values
        end

        def decode(wire)
          case wire
          when Hash then wire.transform_values { |value| @values.decode(value) }.freeze
          when Array then wire.map { |item| decode(item) }
          else wire
          end
        end

        def encode(value, secrets)
          return ANY.encode(value, secrets) unless value.is_a?(Hash)

          value.to_h { |name, item| [name.to_s, @values.encode(item, secrets)] }
        end

        def converts? = true
      end
    end
  end
end
