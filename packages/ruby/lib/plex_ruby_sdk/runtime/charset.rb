# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Bodies as text.
    module Charset
      NAMED = /;\s*charset\s*=\s*(?:"\s*)?([^\s";]+)/i
      # The labels of the web (https://encoding.spec.whatwg.org/#names-and-labels).
      ALIASES = {
        'iso-8859-1' => 'windows-1252', 'latin1' => 'windows-1252', 'us-ascii' => 'windows-1252',
        'ascii' => 'windows-1252', 'utf-16' => 'utf-16le', 'gb2312' => 'gb18030', 'gbk' => 'gb18030'
      }.freeze
      MARKS = { "\xEF\xBB\xBF".b => 'utf-8', "\xFF\xFE".b => 'utf-16le', "\xFE\xFF".b => 'utf-16be' }.freeze
      private_constant :NAMED, :ALIASES, :MARKS

      module_function

      # The text of a body in the charset that its `Content-Type` names, without byte order mark. Where it names none,
      # or one that is not known, the text is UTF-8; what is not valid becomes U+FFFD.
      def text(body, content_type)
        label = content_type[NAMED, 1]&.downcase || 'utf-8'
        encoding = label.match?(/\Autf-?8\z/) ? Encoding::UTF_8 : encoding_of(body.b, label)
        text = body.dup.force_encoding(encoding)
        text = encoding == Encoding::UTF_8 ? scrubbed(text) : converted(text)
        text.start_with?("\uFEFF") ? text.delete_prefix("\uFEFF") : text
      end

      # The text of a caller. Bytes are read as UTF-8; invalid ones become U+FFFD.
      def utf8(text)
        return text if text.encoding == Encoding::UTF_8 && text.valid_encoding?

        binary = text.encoding == Encoding::BINARY
        utf8 = binary ? text.dup.force_encoding(Encoding::UTF_8) : text.encode(Encoding::UTF_8, undef: :replace)
        utf8.valid_encoding? ? utf8 : utf8.scrub
      end

      # A byte order mark counts more than the header.
      def encoding_of(bytes, label)
        marked = MARKS.find { |mark, _| bytes.start_with?(mark) }&.last
        Encoding.find(marked || ALIASES.fetch(label, label))
      rescue ArgumentError
        Encoding::UTF_8
      end

      def scrubbed(text) = text.valid_encoding? ? text : text.scrub("\uFFFD")

      def converted(text)
        text.encode(Encoding::UTF_8, invalid: :replace, undef: :replace, replace: "\uFFFD")
      rescue EncodingError
        scrubbed(text.force_encoding(Encoding::UTF_8))
      end
    end
  end
end
