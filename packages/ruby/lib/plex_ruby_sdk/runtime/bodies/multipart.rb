# frozen_string_literal: true

require 'securerandom'
require 'uri'

module PlexRubySDK
  module Runtime
    # A multipart body (RFC 2046, section 5.1).
    class Multipart
      def initialize(value, type, encoding)
        @secrets = []
        @fields = type.encode(value, @secrets)
        @encoding = encoding
        @boundary = "form-#{SecureRandom.hex(16)}"
      end

      def body(content_type)
        parts = @fields.flat_map { |name, field| parts(name, field, @encoding.fetch(name, {})) }
        content = parts.map { |part| "--#{@boundary}\r\n".b << part << "\r\n" }
        Body.new("#{content_type}; boundary=#{@boundary}", (content << "--#{@boundary}--\r\n".b).join, @secrets)
      end

      private

      def parts(name, field, encoding)
        return styled(name, field, encoding) if encoding[:style]

        (field.is_a?(Array) ? field : [field]).compact.map do |item|
          encoding[:file] || file?(item) ? file(name, item, encoding) : text(name, item, encoding)
        end
      end

      def styled(name, field, encoding)
        pairs = Bodies.property(name, field, encoding.except(:allow_reserved)) || ''
        URI.decode_www_form(pairs).map { |key, text| head(key) << text.b }
      end

      def text(name, item, encoding)
        usual = item.is_a?(Hash) || item.is_a?(Array) ? 'application/json' : nil
        head(name, encoding[:content_type] || usual) << Parameters.text(item).b
      end

      def file(name, item, encoding)
        own = told(item, :content_type)
        described = encoding[:content_type]
        type = described ? Bodies.type_of_bytes(own, described) : own || 'application/octet-stream'
        content = Bodies.bytes(item)
        head(name, type, file_name(item)) << (encoding[:base64] ? [content].pack('m0') : content)
      end

      def head(name, content_type = nil, file_name = nil)
        head = "Content-Disposition: form-data; name=\"#{quoted(name)}\"".b
        head << "; filename=\"#{quoted(file_name)}\"" if file_name
        head << "\r\nContent-Type: #{content_type.gsub(/[\r\n]+/, ' ')}".b if content_type
        head << "\r\n\r\n"
      end

      # Files by their nature, which a String is not.
      def file?(item) = item.respond_to?(:read) || item.respond_to?(:binread)

      def file_name(item)
        path = told(item, :original_filename) || told(item, :path) || (item.respond_to?(:binread) ? item : nil)
        path ? File.basename(path.to_s) : 'blob'
      end

      # The attributes that an item has itself.
      def told(item, name) = item.respond_to?(name) ? item.public_send(name) : nil

      # In the way of browsers (WHATWG HTML, multipart form data).
      def quoted(name) = name.gsub(/[\r\n"]/, "\r" => '%0D', "\n" => '%0A', '"' => '%22').b
    end
  end
end
