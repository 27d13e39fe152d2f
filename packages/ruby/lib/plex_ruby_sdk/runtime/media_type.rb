# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Finds the declared response that matches a response.
    module MediaType
      module_function

      # The declared response that fits best: by status first, then by content type; the first of equals.
      def choose(all, response)
        status = response.code.to_i
        received = of(response)
        exact(all, status, received) || nearest(all, status, received)
      end

      def exact(all, status, received)
        all.find { |one| one.status == status && one.content_type == received }
      end

      def nearest(all, status, received)
        ranked = all.map { |one| [one, status_rank(one.status, status), type_rank(one, status, received, all.one?)] }
        fitting = ranked.select { |_, by_status, by_type| by_status.positive? && by_type.positive? }
        fitting.each_with_index.min_by { |(_, by_status, by_type), index| [-by_status, -by_type, index] }&.dig(0, 0)
      end

      # The declared outcome of a success or a redirection; nil for other statuses. A redirection is one only where its
      # own status or `3XX` is declared, and nothing else is read as what is declared for it.
      def outcome(all, response)
        status = response.code.to_i
        return unless success?(status) || redirection?(status)

        received = of(response)
        exact(all, status, received) ||
          nearest(all.select { |one| one.status.to_s.start_with?('3') == redirection?(status) }, status, received)
      end

      # Lower-case media type without parameters; empty when the server sent none.
      def of(response) = essence(response['content-type'].to_s)

      # A media type in lower case without parameters.
      def essence(text) = (text.include?(';') ? text[0, text.index(';')] : text).strip.downcase

      # Whether a media type is in a range such as `image/*`; both are given as `essence` has them.
      def within?(type, range)
        range == '*/*' || range == type || (range.end_with?('/*') && type.start_with?(range.delete_suffix('*')))
      end

      # Whether a media type means JSON (RFC 6839, section 3.1).
      def json?(media_type) = media_type&.match?(%r{[/+]json\z}) || false

      def success?(status) = (200..299).cover?(status)

      def redirection?(status) = (300..399).cover?(status)

      def status_rank(declared, status)
        return 4 if declared == status
        return 3 if declared.to_s.upcase == "#{status / 100}XX"
        return 2 if declared == 'default'

        # A success of another status than declared is one all the same.
        success?(status) ? 1 : 0
      end

      def type_rank(declared, status, received, only)
        expected = declared.content_type
        return bare_rank(declared, status, received, only) if expected.nil?
        return 4 if expected == received
        return 3 if json?(expected) && json?(received)
        return 2 if within?(received, expected)

        received.empty? ? 1 : 0
      end

      # Where no body is declared none is read, so a body that is declared for another status must not be lost so.
      def bare_rank(declared, status, received, only)
        return received.empty? ? 4 : 1 if redirection?(status)

        declared.status == status || only || received.empty? ? 4 : 0
      end
    end
  end
end
