# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # A boolean that may also come as `1`, `0`, `"1"`, `"0"`, `"true"` or `"false"`.
      class Boolean < Plain
        SPELLINGS = { 1 => true, '1' => true, 'true' => true, 0 => false, '0' => false, 'false' => false }.freeze

        def decode(wire)
          wire.is_a?(Array) ? wire.map { |item| decode(item) } : SPELLINGS.fetch(wire, wire)
        end

        def fits?(wire) = [true, false].include?(wire)
      end
    end
  end
end
