# frozen_string_literal: true

require_relative 'model_class'

module PlexRubySDK
  module Runtime
    # An object of the API: a frozen value. Fields that the server did not send, or that were not given, are absent and
    # read as nil; {#key?} tells the difference. Fields that the API does not declare are kept.
    class Model
      extend ModelClass

      # @raise [ArgumentError] for an unknown or missing keyword
      def initialize(**values)
        self.class.check(values)
        @values = self.class.by_wire_name(values).freeze
        freeze
      end

      # The value of any field by its name on the wire, also of one that is not declared.
      def [](wire_name) = @values[wire_name.to_s]

      # Whether a field is there, by its name on the wire; it may be nil all the same.
      def key?(wire_name) = @values.key?(wire_name.to_s)

      # Fields that the API does not declare, by their names on the wire.
      def additional_properties = @values.reject { |name, _| self.class.field_on_wire(name) }

      # The object as it goes over the wire: nothing is left out, secrets included.
      def to_h = self.class.encode(self, [])

      def to_json(*arguments) = to_h.to_json(*arguments)

      # For ActiveSupport, which would otherwise show instance variables.
      def as_json(*) = to_h

      # A copy with other values of some fields.
      def with(**changes)
        self.class.allocate.adopt(@values.merge(self.class.by_wire_name(changes)))
      end

      def ==(other) = other.instance_of?(self.class) && other.wire_values == @values
      alias eql? ==

      def hash = [self.class, @values].hash

      # For pattern matching: declared fields by name.
      def deconstruct_keys(names)
        fields = self.class.fields
        fields = fields.slice(*names) if names
        fields.transform_values { |field| @values[field.wire_name] }
      end

      # Secrets are not shown, nor what undeclared fields hold.
      def inspect
        shown = @values.map do |wire_name, value|
          field = self.class.field_on_wire(wire_name)
          field ? "#{field.name}=#{field.inspect_value(value)}" : "#{wire_name.inspect}=…"
        end
        "#<#{[self.class.name, *shown].join(' ')}>"
      end

      def marshal_dump = to_h

      def marshal_load(wire) = adopt(self.class.decode_values(wire))

      # Decoded values by names on the wire, those of undeclared fields too.
      # @private
      def wire_values = @values

      # @private
      def adopt(values)
        @values = values.freeze
        freeze
      end
    end
  end
end
