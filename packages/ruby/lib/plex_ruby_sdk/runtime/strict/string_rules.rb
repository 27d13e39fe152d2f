# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # The violations of a string's schema.
    module StringRules
      # RFC 3339, section 5.6.
      HOUR = /([01]\d|2[0-3])/
      DATE_TIME = /\A\d{4}-\d\d-\d\d[Tt ]#{HOUR}:[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]#{HOUR}:[0-5]\d)\z/
      UUID = /\A\h{8}(-\h{4}){3}-\h{12}\z/
      ANCHORS = { '^' => '\A', '$' => '\z' }.freeze
      # Since Ruby 3.2; in seconds.
      LIMIT = (Regexp.respond_to?(:timeout) ? { timeout: 1.0 } : {}).freeze
      TIME_IS_UP = (Regexp.respond_to?(:timeout) ? [Regexp::TimeoutError] : []).freeze
      private_constant :ANCHORS, :HOUR, :DATE_TIME, :UUID, :LIMIT, :TIME_IS_UP

      module_function

      def messages(value, schema)
        least, most, pattern, format = schema.values_at(:min_length, :max_length, :pattern, :format)
        found = []
        found << "must have at least #{least} characters, has #{value.length}" if least && value.length < least
        found << "must have at most #{most} characters, has #{value.length}" if most && value.length > most
        found.concat(pattern_messages(value, pattern, schema[:slow_pattern]))
        found << "must be a #{format}" unless formatted?(value, format)
        found
      end

      def formatted?(value, format)
        case format
        when 'date' then date?(value)
        when 'date-time' then DATE_TIME.match?(value) && date?(value[0, 10])
        when 'uuid' then UUID.match?(value)
        else true
        end
      end

      def date?(value)
        require 'date'
        value.match?(/\A\d{4}-\d\d-\d\d\z/) && Date.valid_date?(*value.split('-').map(&:to_i))
      end

      # A slow pattern can take exponential time, and so is not run.
      def pattern_messages(value, pattern, slow_pattern)
        found = []
        found << "must match #{pattern}" if pattern && !matches?(value, pattern)
        found << undecided(slow_pattern) if slow_pattern
        found
      rescue *TIME_IS_UP
        [undecided(pattern)]
      end

      def undecided(pattern) = "must match #{pattern}, which could not be decided in time"

      # Patterns are those of ECMA-262, where ^ and $ are the ends of the text; what Ruby can't read says nothing here.
      def matches?(value, pattern)
        anchored = pattern.gsub(/\\.|\[(?:\\.|[^\]])*\]|[\^$]/m) { |part| ANCHORS.fetch(part, part) }
        Regexp.new(anchored, **LIMIT).match?(value)
      rescue RegexpError => e
        raise if TIME_IS_UP.any? { |type| e.is_a?(type) }

        true
      end
    end
  end
end
