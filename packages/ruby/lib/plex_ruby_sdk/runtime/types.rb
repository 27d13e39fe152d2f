# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # How JSON values become values of the model and the other way round. A type answers to `decode` and
    # `encode`; so does every model class. Types tolerate everything: what is not as expected is left as it is.
    module Types
      require_relative 'types/plain'
      require_relative 'types/boolean'

      autoload :List, "#{__dir__}/types/list"
      autoload :Map, "#{__dir__}/types/map"
      autoload :OneOf, "#{__dir__}/types/one_of"
      autoload :Tagged, "#{__dir__}/types/tagged"

      ANY = Plain.new
      BOOLEAN = Boolean.new

      # A list; with `single`, the wire may give its only item bare.
      def self.list(items = ANY, single: false) = List.new(items, single:)

      def self.map(values) = Map.new(values)

      # The type that fits best; the block gives pairs of a pattern and a type, when they are needed first.
      def self.one_of(&variants) = OneOf.new(variants)

      # Objects whose property `name` tells their class; the block gives the classes by its values. Of any other value,
      # or none, they are what `otherwise` gives.
      def self.tagged(name, otherwise: nil, &classes) = Tagged.new(name, classes, otherwise)
    end
  end
end
