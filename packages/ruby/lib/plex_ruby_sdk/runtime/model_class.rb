# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # The methods of model classes: declaring fields, and reading and writing JSON objects.
    module ModelClass
      UNDECLARED = Field.new(:additional_properties, nil)
      private_constant :UNDECLARED

      # Declared fields by name.
      def fields = @fields ||= {}

      def field_on_wire(wire_name) = by_wire[wire_name]

      # The field of any name on the wire.
      def field_of(wire_name) = by_wire[wire_name] || @additional || UNDECLARED

      # JSON value to model, which takes it over.
      def decode(wire)
        case wire
        when Hash then allocate.adopt(wire, {})
        when Array then wire.map { |item| decode(item) }
        else wire
        end
      end

      def converts? = true

      # Model, or a Hash in its place, to JSON value: symbols are names of fields, strings are names on the wire.
      def encode(value, secrets)
        case value
        when self then encode_values(value.wire_values, secrets)
        when Hash then encode_values(by_wire_name(value), secrets)
        else Types::ANY.encode(value, secrets)
        end
      end

      def by_wire_name(values)
        return values if values.each_key.all?(String)

        declared = values.except(:additional_properties)
        further = values.fetch(:additional_properties, {}).transform_keys(&:to_s)
        further.merge(declared.transform_keys { |name| fields[name]&.wire_name || name.to_s })
      end

      def check(values)
        unknown = values.keys - fields.keys - (@additional ? [:additional_properties] : [])
        raise ArgumentError, "unknown keyword of #{name}: #{unknown.join(', ')}" if unknown.any?

        missing = fields.each_value.select { |field| field.required? && !values.key?(field.name) }
        raise ArgumentError, "missing keyword of #{name}: #{missing.map(&:name).join(', ')}" if missing.any?
      end

      private

      # Declares a field; `wire_name` is its name in JSON.
      def field(name, wire_name, **options)
        field = Field.new(name, wire_name, **options)
        fields[name] = field
        return define_method(name) { converted_value(wire_name, field) } if field.converts?

        define_method(name) { @values[wire_name] }
      end

      # Declares what fields hold that are not declared.
      def additional_properties(type = Types::ANY)
        @additional = Field.new(:additional_properties, nil, type:)
      end

      def by_wire = @by_wire ||= fields.to_h { |_, field| [field.wire_name, field] }

      def encode_values(values, secrets)
        values.to_h do |name, value|
          secrets << value if field_on_wire(name)&.secret?
          [name, field_of(name).type.encode(value, secrets)]
        end
      end
    end
  end
end
