# frozen_string_literal: true

require 'securerandom'

module PlexRubySDK
  module Runtime
    # A body of the type `multipart/form-data`.
    class Multipart
      def initialize(value, type, encoding)
        @secrets = []
        @fields = type.encode(value, @secrets)
        @encoding = encoding
        @boundary = SecureRandom.hex(16)
      end

      def body
        parts = @fields.flat_map do |name, field|
          (field.is_a?(Array) ? field : [field]).compact.map { |item| part(name, item) }
        end
        content = "#{parts.join}--#{@boundary}--\r\n".b
        Body.new("multipart/form-data; boundary=#{@boundary}", content, @secrets)
      end

      private

      def part(name, item)
        content_type = @encoding.dig(name, :content_type)&.split(',')&.first || type_of(item)
        head = "--#{@boundary}\r\nContent-Disposition: form-data; name=\"#{quoted(name)}\"#{file_name(item)}\r\n".b
        head << "Content-Type: #{content_type}\r\n" if content_type
        head << "\r\n" << Bodies.bytes(item) << "\r\n"
      end

      def type_of(item)
        return 'application/json' if item.is_a?(Hash)

        file?(item) ? told(item, :content_type)&.gsub(/[\r\n]+/, ' ') || 'application/octet-stream' : nil
      end

      def file?(item)
        item.respond_to?(:read) || item.respond_to?(:binread) ||
          (item.is_a?(String) && item.encoding == Encoding::BINARY)
      end

      def file_name(item)
        return '' unless file?(item)

        path = told(item, :original_filename) || told(item, :path) || (item.respond_to?(:binread) ? item : 'blob')
        "; filename=\"#{quoted(File.basename(path.to_s))}\""
      end

      # What an item says of itself.
      def told(item, name) = item.respond_to?(name) ? item.public_send(name) : nil

      # As browsers do (WHATWG HTML, multipart form data).
      def quoted(name) = name.gsub(/[\r\n"]/, "\r" => '%0D', "\n" => '%0A', '"' => '%22').b
    end
  end
end
