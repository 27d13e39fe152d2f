# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Parameters
      # Styles of query parameters, which forms use too.
      module Query
        # Leaves encoded triples, and reserved characters without a meaning in a query.
        RESERVED = %r{%\h\h|[^A-Za-z0-9_.~:/?@!$'()*,;=-]+}n
        private_constant :RESERVED

        # The query of a URL with its question mark; empty when all parts of it are absent.
        def query(*parts)
          present = parts.compact
          present.empty? ? '' : "?#{present.join('&')}"
        end

        # A value as all of the query, from what it would be as a body: a form is one already, anything else is
        # percent-encoded (https://spec.openapis.org/oas/v3.2.0#parameter-locations).
        def querystring(body)
          return nil if body.nil? || body.content.empty?

          body.content_type == 'application/x-www-form-urlencoded' ? body.content : Parameters.escape(body.content)
        end

        # `color=blue`, `color=a&color=b`, `R=100&G=200`; not exploded `color=a,b`, `color=R,100,G,200`.
        def form(name, value, explode: true, allow_reserved: false)
          delimited(name, value, ',', explode:, allow_reserved:)
        end

        # `color=a%20b`, `color=R%20100%20G%20200`; exploded as {#form}.
        def space_delimited(name, value, explode: false, allow_reserved: false)
          delimited(name, value, '%20', explode:, allow_reserved:)
        end

        # `color=a%7Cb`, `color=R%7C100%7CG%7C200`; exploded as {#form}.
        def pipe_delimited(name, value, explode: false, allow_reserved: false)
          delimited(name, value, '%7C', explode:, allow_reserved:)
        end

        # `color[R]=100&color[G]=200`, and of a list `color[]=blue&color[]=red`, brackets percent-encoded; deeper
        # objects go on in the same way, and deeper lists repeat their name.
        def deep_object(name, value, allow_reserved: false)
          key = Parameters.parts(value).is_a?(Array) && !name.end_with?('[]') ? "#{name}[]" : name
          pairs = deep_pairs(Parameters.escape(key), value, allow_reserved)
          pairs.empty? ? nil : pairs.join('&')
        end

        private

        def delimited(name, value, delimiter, explode:, allow_reserved:)
          return nil if value.nil?

          encode = ->(item) { escape_value(Parameters.text(item), allow_reserved) }
          parts = Parameters.parts(value)
          return query_pair(name, encode.call(value)) if parts.nil?
          return nil if parts.empty?
          return exploded(name, parts, encode) if explode

          items = if parts.is_a?(Array)
                    parts.map(&encode)
                  else
                    parts.flat_map do |key, item|
                      [Parameters.escape(key),
                       encode.call(item)]
                    end
                  end
          query_pair(name, items.join(delimiter))
        end

        def exploded(name, parts, encode)
          pairs = parts.is_a?(Array) ? parts.map { |item| [name, item] } : parts
          pairs.map { |key, item| query_pair(key, encode.call(item)) }.join('&')
        end

        def query_pair(key, encoded) = "#{Parameters.escape(key)}=#{encoded}"

        def escape_value(text, allow_reserved)
          return Parameters.escape(text) unless allow_reserved

          text.b.gsub(RESERVED) { |part| part.match?(/\A%\h\h\z/n) ? part : Parameters.escape(part) }
        end

        def deep_pairs(name, value, allow_reserved)
          return [] if value.nil?

          case parts = Parameters.parts(value)
          when Array then parts.flat_map { |item| deep_pairs(name, item, allow_reserved) }
          when Hash
            parts.flat_map { |key, item| deep_pairs("#{name}%5B#{Parameters.escape(key)}%5D", item, allow_reserved) }
          else ["#{name}=#{escape_value(Parameters.text(value), allow_reserved)}"]
          end
        end
      end
    end
  end
end
