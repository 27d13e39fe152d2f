# frozen_string_literal: true

require_relative 'model_class'

module PlexRubySDK
  module Runtime
    # An object of the API: a frozen value. Fields that the server did not send, or that were not given, are absent and
    # read as nil; {#key?} tells the difference. Fields that the API does not declare are kept. What came in a response
    # is converted when it is read first, since most of it never is.
    class Model
      extend ModelClass

      # @raise [ArgumentError] for an unknown or missing keyword
      def initialize(**values)
        self.class.check(values)
        adopt(self.class.by_wire_name(values))
      end

      # The value of any field by its name on the wire, also of one that is not declared.
      def [](wire_name)
        name = wire_name.to_s
        converted_value(name, self.class.field_of(name))
      end

      # Whether a field is present, by its name in JSON; its value may be nil.
      def key?(wire_name) = @values.key?(wire_name.to_s)

      # Fields that the API does not declare, by their names on the wire.
      def additional_properties
        names = @values.keys.reject { |name| self.class.field_on_wire(name) }
        names.to_h { |name| [name, self[name]] }
      end

      # The object as JSON for a request, including secrets.
      def to_h = self.class.encode(self, [])

      def to_json(state = nil, *) = to_h.to_json(state || { max_nesting: Decoding::DEEPEST })

      # For ActiveSupport, which would otherwise show instance variables.
      def as_json(*) = to_h

      # A copy with other values of some fields.
      def with(**changes)
        self.class.allocate.adopt(wire_values.merge(self.class.by_wire_name(changes)))
      end

      def ==(other) = other.instance_of?(self.class) && other.wire_values == wire_values
      alias eql? ==

      def hash = [self.class, wire_values].hash

      # For pattern matching: declared fields by name.
      def deconstruct_keys(names)
        fields = self.class.fields
        fields = fields.slice(*names) if names
        fields.transform_values { |field| converted_value(field.wire_name, field) }
      end

      # Secrets are not shown, nor what undeclared fields hold.
      def inspect
        shown = wire_values.map do |wire_name, value|
          field = self.class.field_on_wire(wire_name)
          field ? "#{field.name}=#{field.inspect_value(value)}" : "#{wire_name.inspect}=…"
        end
        "#<#{[self.class.name, *shown].join(' ')}>"
      end

      def marshal_dump = to_h

      def marshal_load(wire) = adopt(wire, {})

      # Values of the model by names on the wire, those of undeclared fields too.
      # @private
      def wire_values
        @converted ? @values.to_h { |name, _| [name, self[name]] } : @values
      end

      # `values` are those of the model, or JSON's with an empty Hash for what they are converted to.
      # @private
      def adopt(values, converted = nil)
        @values = values.freeze
        @converted = converted
        freeze
      end

      private

      def converted_value(wire_name, field)
        value = @values[wire_name]
        return value if value.nil? || @converted.nil? || !field.converts?
        return @converted[wire_name] if @converted.key?(wire_name)

        value = field.type.decode(value)
        @converted[wire_name] = value unless @converted.frozen?
        value
      end
    end
  end
end
