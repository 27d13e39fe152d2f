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
        Body.new(content_type, JSON.generate(type.encode(value, secrets), max_nesting: Decoding::DEEPEST), secrets)
      end

      # `application/x-www-form-urlencoded`: lists repeat their name, and objects are JSON, unless `encoding` says
      # otherwise by the name of a property: `style`, `explode`, `allow_reserved`.
      def form(value, type: Types::ANY, encoding: {})
        return nil if value.nil?

        secrets = []
        pairs = type.encode(value, secrets).map { |name, field| property(name, field, encoding[name]) }
        Body.new('application/x-www-form-urlencoded', pairs.compact.join('&'), secrets)
      end

      # `multipart/form-data` (RFC 7578), or another kind of multipart. Each property is a part, each item of a list one
      # of its own; objects are JSON. `encoding` tells by the name of a property its `style`, `explode`, `content_type`,
      # whether it is a `file`, and whether that is sent as `base64`. Files are Strings, IOs or Pathnames, or anything
      # else that answers to `read`; one that answers to `original_filename` and `content_type` too, as uploads of Rack
      # and Rails do, is sent with these.
      def multipart(value, type: Types::ANY, encoding: {}, content_type: 'multipart/form-data')
        value.nil? ? nil : Multipart.new(value, type, encoding).body(content_type)
      end

      def text(value, content_type: 'text/plain')
        value.nil? ? nil : Body.new(content_type, Parameters.text(value), [])
      end

      # Bytes: a String, an IO or a Pathname. `content_type` may be a range or a list, from which the value chooses.
      def binary(value, content_type: 'application/octet-stream')
        return nil if value.nil?

        own = value.respond_to?(:content_type) ? value.content_type : nil
        Body.new(type_of_bytes(own, content_type), Bodies.bytes(value), [])
      end

      # The media type to send bytes as: their own if the description allows it, otherwise the first that it names.
      def type_of_bytes(own, described)
        types = described.split(',').map(&:strip)
        return own if own && types.any? { |type| MediaType.within?(MediaType.essence(own), MediaType.essence(type)) }

        types.find { |type| !type.include?('*') } || 'application/octet-stream'
      end

      # All of a file, so that it can be sent again if need be.
      def bytes(value)
        return value.b if value.is_a?(String)
        return value.binread if value.respond_to?(:binread)

        value.respond_to?(:read) ? value.read.to_s.b : Parameters.text(value).b
      end

      def property(name, value, encoding)
        style, explode, reserved = encoding&.values_at(:style, :explode, :allow_reserved)
        return plain_property(name, value) if style.nil? && explode.nil? && !reserved

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
