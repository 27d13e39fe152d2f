# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Reads the message of an error from a body of XML or HTML.
    module Markup
      ELEMENT = /<(?:error|response)\b([^<>]*)>([^<]*)/i
      TITLE = /<(?:title|message)\b[^<>]*>([^<]*)/i
      ENTITIES = { 'lt' => '<', 'gt' => '>', 'quot' => '"', 'apos' => "'", '#39' => "'", 'amp' => '&' }.freeze
      private_constant :ELEMENT, :TITLE, :ENTITIES

      module_function

      # The message and code of an error element, or the title of a page; nil if there is none.
      def explain(body)
        start = body[0, 65_536].lstrip
        return nil unless start.start_with?('<')

        attributes, content = start.match(ELEMENT)&.captures
        said = text_of(attributes.to_s, content.to_s) || plain(start[TITLE, 1].to_s)
        code = attribute(attributes.to_s, 'code')
        said && code ? "#{said} (#{code})" : said
      end

      def text_of(attributes, content)
        status = attribute(attributes, 'status')
        attribute(attributes, 'message') || plain(content) || (status unless status&.match?(/\A\d+\z/))
      end

      def attribute(attributes, name)
        found = attributes.match(/\s#{name}\s*=\s*(?:"([^"]*)"|'([^']*)')/i)
        found && plain(found[1] || found[2])
      end

      # nil where there is no text.
      def plain(text)
        read = text.gsub(/&(\w+|#39);/) { |entity| ENTITIES.fetch(Regexp.last_match(1), entity) }
        read.split.join(' ').then { |words| words unless words.empty? }
      end
    end
  end
end
