# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Keeps secrets out of what is shown.
    module Redaction
      LONGEST = 500
      SHORTEST = 3
      CREDENTIAL_HEADER = /auth|cookie|token|key|secret|password/
      private_constant :LONGEST, :SHORTEST, :CREDENTIAL_HEADER

      module_function

      # `text` fit to be shown: without secrets and without control characters, not too long.
      def redact(text, secrets)
        shown = Charset.utf8(text)
        shown = shown.gsub(Regexp.union(secrets), '[redacted]') unless secrets.empty?
        # Escape sequences of terminals begin with one, and text direction is changed by one.
        shown = shown.gsub(/[\p{Cc}\p{Cf}\u2028\u2029]+/, ' ')
        shown.length > LONGEST ? "#{shown[0, LONGEST]}…" : shown
      end

      # Whether an exception can be the cause of an error: neither its message nor its causes contain a secret.
      def harmless?(error, secrets)
        return true if error.nil?

        texts = [error.message, error.inspect].map { |text| Charset.utf8(text) }
        texts.none? { |text| secrets.any? { |secret| text.include?(secret) } } && harmless?(error.cause, secrets)
      end

      # The secrets of an attempt, in every form in which a server may send them back, the longest first.
      def secrets_of(attempt)
        parts = attempt.parts
        given = [attempt.secrets, parts&.secrets, parts&.body&.secrets, header_secrets(attempt)]
        known = given.flatten.flat_map { |value| value.is_a?(Hash) ? value.values : [value] }
        texts = known.select { |value| value.is_a?(String) || value.is_a?(Numeric) || value.is_a?(Symbol) }
        # Fewer characters are everywhere: looking for them would make every message unreadable.
        long = texts.map { |value| Charset.utf8(value.to_s) }.select { |text| text.length >= SHORTEST }
        long.flat_map { |text| forms_of(text) }.uniq.sort_by { |form| -form.length }
      end

      # Headers that a caller or a hook may have set instead of using a security scheme.
      def header_secrets(attempt)
        requests = [attempt.request, attempt.sent].compact
        requests.flat_map { |request| request.headers.to_a }
                .select { |name, _| CREDENTIAL_HEADER.match?(name.to_s.downcase) }
                .flat_map { |_, value| [value.to_s, value.to_s.sub(/\A\w+ +/, '')] }
      end

      def forms_of(secret)
        escaped = Parameters.escape(secret)
        base64 = [secret].pack('m0')
        [secret, escaped, escaped.gsub('%20', '+'), URI.encode_www_form_component(secret), base64, base64.delete('='),
         JSON.generate(secret)[1..-2], secret.inspect[1..-2]]
      end
    end
  end
end
