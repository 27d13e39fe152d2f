# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Strict
      # A JSON value against a schema: a Hash of JSON Schema keywords, or a Proc that gives one.
      class Validation
        TYPES = {
          'null' => ->(value) { value.nil? },
          'boolean' => ->(value) { [true, false].include?(value) },
          'integer' => ->(value) { value.is_a?(Integer) || (value.is_a?(Float) && value.finite? && (value % 1).zero?) },
          'number' => ->(value) { value.is_a?(Numeric) },
          'string' => ->(value) { value.is_a?(String) },
          'array' => ->(value) { value.is_a?(Array) },
          'object' => ->(value) { value.is_a?(Hash) }
        }.freeze
        private_constant :TYPES

        def initialize(value, schema, path)
          @value = value
          @schema = schema.is_a?(Proc) ? schema.call : schema
          @path = path
        end

        def issues
          types = Array(@schema[:type])
          fitting = types.empty? || types.any? { |type| type?(type) }
          return [issue("must be #{types.join(' or ')}, is #{kind}")] unless fitting

          (equal + narrowed).map { |message| issue(message) } + inside + combined
        end

        private

        def issue(message, path = @path) = Issue.new(path, message)

        # Any form that is read as a boolean is valid.
        def type?(type)
          TYPES.fetch(type).call(@value) || (type == 'boolean' && Types::Boolean::SPELLINGS.key?(@value))
        end

        def kind
          return 'number' if @value.is_a?(Numeric)

          TYPES.keys.find { |type| TYPES.fetch(type).call(@value) }
        end

        def equal
          messages = []
          if @schema.key?(:enum) && !@schema[:enum].include?(@value)
            messages << "must be one of #{JSON.generate(@schema[:enum])}"
          end
          messages << "must be #{JSON.generate(@schema[:const])}" if @schema.key?(:const) && @schema[:const] != @value
          messages
        end

        def narrowed
          case @value
          when String then StringRules.messages(@value, @schema)
          when Numeric then NumberRules.messages(@value, @schema)
          else []
          end
        end

        def inside
          case @value
          when Array then items
          when Hash then missing + properties
          else []
          end
        end

        def items
          found = []
          least, most, each = @schema.values_at(:min_items, :max_items, :items)
          found << issue("must have at least #{least} items, has #{@value.size}") if least && @value.size < least
          found << issue("must have at most #{most} items, has #{@value.size}") if most && @value.size > most
          found << issue('must not hold an item twice') if @schema[:unique_items] && @value.uniq.size < @value.size
          return found unless each

          found + @value.flat_map.with_index { |item, index| below(item, each, "[#{index}]") }
        end

        def missing
          names = (@schema[:required] || []).reject { |name| @value.key?(name) }
          names.map { |name| issue('is required, is missing', @path + step(name)) }
        end

        def properties
          declared = @schema[:properties] || {}
          @value.flat_map do |name, item|
            schema = declared.fetch(name) { @schema[:additional_properties] }
            next [] if schema.nil? || schema == true
            next [issue('must not be there', @path + step(name))] if schema == false

            below(item, schema, step(name))
          end
        end

        def below(value, schema, step) = Validation.new(value, schema, @path + step).issues

        def step(name) = name.match?(/\A[A-Za-z_$][\w$]*\z/) ? ".#{name}" : "[#{JSON.generate(name)}]"

        def combined
          variants = @schema[:any_of]
          return [] unless variants

          results = variants.map { |variant| below(@value, variant, '') }
          return [] if results.any?(&:empty?)

          # The variant that came nearest is most likely the one that was meant.
          [issue("must fit one of #{variants.size} variants, fits none"), *results.min_by(&:size)]
        end
      end
    end
  end
end
