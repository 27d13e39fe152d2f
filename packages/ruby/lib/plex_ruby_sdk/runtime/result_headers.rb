# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Declared headers of successes and errors as values. A form tells how the text of a header is read (OpenAPI 3.1,
    # style `simple`): `'string'`, `'integer'`, `'number'`, `'boolean'`, or `'json'`, a JSON text;
    # `{ 'list' => scalar }`, items between commas; `{ 'lines' => scalar }`, an item a header line;
    # `{ 'fields' => scalars by name, 'others' => scalar, 'explode' => boolean }`, which is `R,100,G,200`, or
    # `R=100,G=200` where it is exploded.
    module ResultHeaders
      # A header is not in the form that is described.
      class Unreadable < StandardError; end

      PATTERNS = {
        'integer' => /\A-?[0-9]+\z/,
        'number' => /\A-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?\z/,
        'boolean' => /\A(true|false|1|0)\z/
      }.freeze
      private_constant :PATTERNS

      module_function

      # The fields of a response or error; those that are missing or cannot be read are not there. `status` is the
      # declared one.
      def read(declared, response, status)
        of(declared, status).to_h { |header| [header.field, value(header, response)] }.compact
      end

      # Every mismatch with what is described.
      def issues(declared, response, status)
        of(declared, status).flat_map { |header| issues_of(header, response) }
      end

      def of(declared, status)
        declared.select { |header| header.statuses.nil? || header.statuses.include?(status) }
      end

      def value(header, response)
        found = parsed(header, response)
        found.nil? ? nil : (header.type&.call || Types::ANY).decode(found)
      rescue Unreadable
        nil
      end

      def issues_of(header, response)
        path = "header #{header.name}"
        unless response.key?(header.name)
          return header.required ? [Strict::Issue.new(path, 'is required, is missing')] : []
        end

        Strict::Validation.new(parsed(header, response), header.schema.call, path).issues
      rescue Unreadable
        [Strict::Issue.new(path, 'cannot be read as described')]
      end

      # The value as JSON has it; nil where the header is missing.
      def parsed(header, response)
        lines = response.get_fields(header.name)
        return if lines.nil?

        form = header.form
        return lines.map { |line| utf8(line) } if form.is_a?(Hash) && form.key?('lines')

        # Lines of the same name are one list (RFC 9110, section 5.2), apart from Set-Cookie.
        text = utf8(lines.join(', ')).strip
        return scalar(text, form) if form.is_a?(String)

        items = text.split(',', -1).map(&:strip)
        form.key?('list') ? items.map { |item| scalar(item, form['list']) } : fields(items, form)
      end

      def fields(items, form)
        raise Unreadable if !form['explode'] && items.size.odd?

        pairs = form['explode'] ? items.map { |item| item.split('=', 2) } : items.each_slice(2)
        pairs.to_h { |name, text| [name.to_s, scalar(text.to_s, form['fields'].fetch(name, form['others']))] }
      end

      def scalar(text, form)
        return text if form == 'string'
        return json(text) if form == 'json'
        raise Unreadable unless PATTERNS.fetch(form).match?(text)

        case form
        when 'integer' then text.to_i
        when 'number' then text.to_f
        else %w[true 1].include?(text)
        end
      end

      def json(text)
        Decoding.parse(text)
      rescue JSON::ParserError
        raise Unreadable
      end

      def utf8(text)
        known = text.dup.force_encoding(Encoding::UTF_8)
        known.valid_encoding? ? known : known.scrub("\uFFFD")
      end
    end
  end
end
