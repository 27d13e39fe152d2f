# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Encoded request bodies; absent when there is no value.
    module Bodies
      module_function

      # JSON (RFC 8259).
      def json(value, type: Types::ANY, content_type: 'application/json', given: !value.nil?)
        return nil unless given

        secrets = []
        Body.new(content_type, JSON.generate(type.encode(value, secrets)), secrets)
      end

      # `application/x-www-form-urlencoded`: lists repeat their name, and objects are JSON, unless `encoding` says
      # otherwise by the name of a property: `style`, `explode`, `allow_reserved`.
      def form(value, type: Types::ANY, encoding: {})
        return nil if value.nil?

        secrets = []
        pairs = type.encode(value, secrets).map { |name, field| property(name, field, encoding[name]) }
        Body.new('application/x-www-form-urlencoded', pairs.compact.join('&'), secrets)
      end

      # `multipart/form-data` (RFC 7578). Files are IOs, Pathnames or binary strings, or anything else that answers to
      # `read`; one that answers to `original_filename` and `content_type` too, as uploads of Rack and Rails do, is sent
      # with these. Lists repeat their name; objects are JSON. `encoding` may give a `content_type`.
      def multipart(value, type: Types::ANY,
                    encoding: {})
        value.nil? ? nil : Multipart.new(value, type, encoding).body
      end

      def text(value, content_type: 'text/plain')
        value.nil? ? nil : Body.new(content_type, Parameters.text(value), [])
      end

      # Bytes: a String, an IO or a Pathname.
      def binary(value, content_type: 'application/octet-stream')
        value.nil? ? nil : Body.new(content_type, Bodies.bytes(value), [])
      end

      # All of a file, so that it can be sent again if need be.
      def bytes(value)
        return value.b if value.is_a?(String)
        return value.binread if value.respond_to?(:binread)

        value.respond_to?(:read) ? value.read.to_s.b : Parameters.text(value).b
      end

      def property(name, value, encoding)
        return plain_property(name, value) if encoding.nil?

        style, explode, reserved = encoding.values_at(:style, :explode, :allow_reserved)
        options = { allow_reserved: reserved || false }
        options[:explode] = explode unless explode.nil? || style == :deep_object
        Parameters.public_send(style || :form, name, value, **options)
      end

      def plain_property(name, value)
        Parameters.form(name, value.is_a?(Hash) ? Parameters.text(value) : value)
      end
    end
  end
end
