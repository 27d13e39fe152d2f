# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # A declared property of a model.
    class Field
      attr_reader :name, :wire_name

      # `type` is a type or, since classes refer to each other in circles, a Proc that gives it.
      def initialize(name, wire_name, type: Types::ANY, required: false, secret: false)
        @name = name
        @wire_name = wire_name
        @type = type
        @required = required
        @secret = secret
      end

      def required? = @required

      def secret? = @secret

      def type
        @type = @type.call if @type.is_a?(Proc)
        @type
      end

      # Whether values of the model differ from their JSON; this does not load the class.
      def converts? = @type.is_a?(Proc) || @type.converts?

      def inspect_value(value) = secret? && !value.nil? ? '[redacted]' : value.inspect
    end
  end
end
