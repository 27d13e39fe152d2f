# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Operations that belong together.
    class Group
      def initialize(client)
        @client = client
      end

      def inspect = "#<#{self.class.name}>"
    end
  end
end
