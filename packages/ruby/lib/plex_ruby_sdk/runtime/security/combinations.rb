# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Security
      # All of several schemes; of none, anonymous.
      Together = Struct.new(:schemes) do
        def apply(settings, attempt)
          schemes.each { |scheme| scheme.apply(settings, attempt) }
        end
      end

      # The first of several schemes that has its credentials.
      Either = Struct.new(:schemes) do
        def apply(settings, attempt)
          first = nil
          schemes.each do |scheme|
            return scheme.apply(settings, attempt)
          rescue Missing => e
            first ||= e
            # Undo a combination of which only the first scheme has been applied.
            attempt.forget_credentials
          end
          raise first
        end
      end
    end
  end
end
