# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # The violations of a number's schema.
    module NumberRules
      BITS = { 'int32' => 31, 'int64' => 63 }.freeze
      LIMITS = {
        minimum: ['at least', :>=], maximum: ['at most', :<=],
        exclusive_minimum: ['more than', :>], exclusive_maximum: ['less than', :<]
      }.freeze
      private_constant :BITS, :LIMITS

      module_function

      def messages(value, schema)
        return ['must be a number within the range of a double'] unless value.to_f.finite? || value.is_a?(Integer)

        found = LIMITS.filter_map do |keyword, (text, comparison)|
          limit = schema[keyword]
          "must be #{text} #{limit}" if limit && !value.public_send(comparison, limit)
        end
        factor = schema[:multiple_of]
        found << "must be a multiple of #{factor}" if factor && !multiple?(value, factor)
        found << "must be an #{schema[:format]}" unless fits?(value, BITS[schema[:format]])
        found
      end

      def fits?(value, bits)
        bits.nil? || ((value % 1).zero? && value >= -(2**bits) && value < 2**bits)
      end

      def multiple?(value, factor)
        return (value % factor).zero? if value.is_a?(Integer) && factor.is_a?(Integer)

        quotient = value.to_f / factor
        return false unless quotient.finite?

        # 0.3 is a multiple of 0.1, although 0.3 / 0.1 is not quite 3.
        (quotient - quotient.round).abs <= Float::EPSILON * quotient.abs * 2
      end
    end
  end
end
