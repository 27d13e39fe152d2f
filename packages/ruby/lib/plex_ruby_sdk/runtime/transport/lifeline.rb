# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # The right to cut a connection, as long as one attempt uses it.
    class Lifeline
      def initialize(connection)
        @connection = connection
        @mutex = Mutex.new
      end

      def cut = @mutex.synchronize { @connection&.cut }

      def release = @mutex.synchronize { @connection = nil }
    end
  end
end
