# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # A value that is the same on the wire and in the model.
      class Plain
        def decode(wire) = wire

        # The JSON form of any value that a caller can give; secret values inside are added to `secrets`.
        def encode(value, secrets)
          case value
          when Model then value.class.encode(value, secrets)
          when Array then value.map { |item| encode(item, secrets) }
          when Hash then value.to_h { |name, item| [name.to_s, encode(item, secrets)] }
          when Symbol then value.to_s
          else Parameters.time?(value) ? Parameters.text(value) : value
          end
        end

        def converts? = false
      end
    end
  end
end
