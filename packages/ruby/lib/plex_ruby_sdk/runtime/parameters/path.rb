# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Parameters
      # Styles of path parameters.
      module Path
        # Joins encoded pieces of a path. A segment `.` or `..` is refused, because it would lead to another path.
        def path(*pieces)
          joined = pieces.join
          return joined if joined.split('/').none?(/\A(\.|%2e){1,2}\z/i)

          raise Invalid, 'a path parameter must not make a path segment "." or ".."'
        end

        # `blue`, `a,b`, `R,100,G,200`; exploded `a,b`, `R=100,G=200`.
        def simple(name, value, explode: false)
          text = joined(required(name, value), explode ? '=' : ',', ',')
          raise Invalid, "path parameter #{name} is empty; give it a value" if text.empty?

          text
        end

        # `.blue`, `.a,b`, `.R,100,G,200`; exploded `.a.b`, `.R=100.G=200`.
        def label(name, value, explode: false)
          ".#{joined(required(name, value), explode ? '=' : ',', explode ? '.' : ',')}"
        end

        # `;color=blue`, `;color=a,b`, `;color=R,100,G,200`; exploded `;color=a;color=b`, `;R=100;G=200`.
        def matrix(name, value, explode: false)
          required(name, value)
          parts = Parameters.parts(value)
          return matrix_pair(name, joined(value, ',', ',')) unless explode && parts

          pairs = parts.is_a?(Array) ? parts.map { |item| [name, item] } : parts
          pairs.map { |key, item| matrix_pair(key, Parameters.escape(Parameters.text(item))) }.join
        end

        private

        def matrix_pair(key, text) = ";#{Parameters.escape(key)}#{text.empty? ? '' : "=#{text}"}"

        def required(name, value)
          raise Invalid, "path parameter #{name} is missing; give it a value" if value.nil?

          if Parameters.parts(value) && Parameters.parts(value).empty?
            raise Invalid,
                  "path parameter #{name} is empty; give it a value"
          end

          value
        end

        def joined(value, equals, separator)
          encode = ->(item) { Parameters.escape(Parameters.text(item)) }
          case parts = Parameters.parts(value)
          when Array then parts.map(&encode).join(separator)
          when Hash then parts.map do |key, item|
                           "#{Parameters.escape(key)}#{equals}#{encode.call(item)}"
                         end.join(separator)
          else encode.call(value)
          end
        end
      end
    end
  end
end
