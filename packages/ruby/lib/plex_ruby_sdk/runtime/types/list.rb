# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # A list of items of one type.
      class List
        def initialize(items, single:)
          @items = items
          @single = single
        end

        def decode(wire)
          case wire
          when Array then wire.map { |item| @items.decode(item) }.freeze
          when nil then nil
          else @single ? [@items.decode(wire)].freeze : @items.decode(wire)
          end
        end

        def encode(value, secrets)
          case value
          when Array then value.map { |item| @items.encode(item, secrets) }
          when nil then nil
          else @single ? [@items.encode(value, secrets)] : @items.encode(value, secrets)
          end
        end

        def converts? = true
      end
    end
  end
end
