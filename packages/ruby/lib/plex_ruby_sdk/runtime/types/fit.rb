# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Types
      # How well a value fits what a variant of a union is held against: a pattern of keywords of JSON Schema. `points`
      # count declared properties that are there, or how exactly another value fits; `inner` are those of what is
      # inside, `unknown` properties of which the pattern says nothing.
      Fit = Struct.new(:points, :faults, :inner, :unknown) do
        # A value without faults first, then by points.
        def rank = [faults.zero? ? 1 : 0, points - faults, inner, -unknown]

        def better_than?(other) = (rank <=> other.rank).positive?

        def add(inside)
          self.faults += inside ? inside.faults : 1
          self.inner += [inside.points, 0].max + inside.inner if inside
        end
      end

      # Holds a value against patterns. With `given`, properties may go by their names in the model.
      class Fitting
        def initialize(given: false)
          @given = given
        end

        # The index of the pattern that a value fits best, the first of equals; nil where it is like none of them.
        def best(patterns, value)
          fits = patterns.map { |pattern| fit(pattern, value) }
          found = best_of(fits.compact)
          fits.index { |fit| fit.equal?(found) } if found && (found.faults.zero? || found.points.positive?)
        end

        private

        # nil where the value is of another kind, or has another value than the only one.
        def fit(pattern, value)
          return scored(1) if value.nil? && pattern['nullable']
          return best_of(pattern['anyOf'].filter_map { |each| fit(each, value) }) if pattern.key?('anyOf')

          kind = pattern['type'] or return scored(0)
          return fit_of_kind(pattern, value) if of_kind?(value, kind)

          scored(-1) if kind == 'boolean' && Boolean::SPELLINGS.key?(value)
        end

        def fit_of_kind(pattern, value)
          case value
          when Array then fit_of_list(pattern['items'], value)
          when Hash then fit_of_object(pattern, value)
          else fit_of_scalar(pattern, value)
          end
        end

        def fit_of_scalar(pattern, value)
          return (scored(2) if value == pattern['const']) if pattern.key?('const')
          return pattern['enum'].include?(value) ? scored(2) : scored(0, 1) if pattern.key?('enum')
          return scored(1) unless pattern.key?('format')

          StringRules.formatted?(value, pattern['format']) ? scored(2) : scored(0, 1)
        end

        # A list fits as its worst item does.
        def fit_of_list(items, value)
          fits = items ? value.map { |item| fit(items, item) || scored(0, 1) } : []
          worst = fits.reduce { |found, each| found.better_than?(each) ? each : found }
          worst ? Fit.new(1, worst.faults, [worst.points, 0].max + worst.inner, 0) : scored(1)
        end

        def fit_of_object(pattern, value)
          total = scored(0)
          names = names_of(pattern, value)
          pattern.fetch('properties', {}).each do |wire_name, known|
            required = pattern.fetch('required', []).include?(wire_name)
            return nil unless add_property(total, known, value, names[wire_name], required)
          end
          value.except(*names.values).each_value { |item| add_further(total, pattern['additionalProperties'], item) }
          total
        end

        def names_of(pattern, value)
          model_names = @given ? pattern.fetch('names', {}) : {}
          pattern.fetch('properties', {}).to_h do |wire_name, _|
            [wire_name, value.key?(wire_name) ? wire_name : model_names.fetch(wire_name, wire_name)]
          end
        end

        # Null, where it is no value of the property's, says as much as nothing. False where the value is another than
        # the only one.
        def add_property(total, known, value, name, required)
          inside = fit(known, value[name]) if value.key?(name)
          if inside.nil? && value[name].nil?
            total.faults += 1 if required
            return true
          end
          return false if inside.nil? && known.key?('const')

          total.add(inside)
          total.points += 1 if inside && inside.points >= 0
          true
        end

        def add_further(total, further, item)
          return total.unknown += 1 if further.nil?

          total.add(further && fit(further, item))
        end

        def of_kind?(value, kind)
          case value
          when nil then kind == 'null'
          when true, false then kind == 'boolean'
          when Numeric then kind == 'number' || (kind == 'integer' && (value % 1).zero?)
          when String then kind == 'string'
          when Array then kind == 'array'
          else kind == 'object'
          end
        end

        def best_of(fits) = fits.reduce { |best, fit| fit.better_than?(best) ? fit : best }

        def scored(points, faults = 0) = Fit.new(points, faults, 0, 0)
      end
    end
  end
end
