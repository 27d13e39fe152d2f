# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # A boolean that may also come as `1`, `0`, `"1"`, `"0"`, `"true"` or `"false"`.
      class Boolean < Plain
        SPELLINGS = { 1 => true, '1' => true, 'true' => true, 0 => false, '0' => false, 'false' => false }.freeze

        def decode(wire)
          case wire
          when true, false, nil then wire
          when Array then wire.map { |item| decode(item) }
          else SPELLINGS.fetch(wire, wire)
          end
        end

        def converts? = true
      end
    end
  end
end
