# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Parameters
      # Styles of header and cookie parameters.
      module Header
        # The style `simple`, which does not percent-encode: `blue`, `a,b`, `R,100`; exploded `R=100`.
        def header(value, explode: false)
          return nil if value.nil?

          case parts = Parameters.parts(value)
          when Array then parts.map { |item| Parameters.text(item) }.join(',')
          when Hash then parts.map { |key, item| "#{key}#{explode ? '=' : ','}#{Parameters.text(item)}" }.join(',')
          else Parameters.text(value)
          end
        end

        # A cookie in the style `form`, percent-encoded as in a query.
        def cookie(name, value, explode: true) = form(name, value, explode:)

        # A cookie in the style `cookie`, which encodes nothing: `color=blue`, `color=a; color=b`, `R=100; G=200`.
        def plain_cookie(name, value, explode: true)
          return nil if value.nil?

          parts = Parameters.parts(value)
          return "#{name}=#{Parameters.text(value)}" if parts.nil?
          return nil if parts.empty?
          return "#{name}=#{parts.to_a.flatten(1).map { |item| Parameters.text(item) }.join(',')}" unless explode

          pairs = parts.is_a?(Array) ? parts.map { |item| [name, item] } : parts
          pairs.map { |key, item| "#{key}=#{Parameters.text(item)}" }.join('; ')
        end

        # Cookies as the value of a `Cookie` header; absent when all of them are.
        def cookies(*parts)
          present = parts.compact
          present.empty? ? nil : present.join('; ')
        end
      end
    end
  end
end
