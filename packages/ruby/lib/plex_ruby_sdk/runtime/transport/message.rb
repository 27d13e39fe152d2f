# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # A request in the form that Net::HTTP writes. Its own classes look at each header a dozen times; ours are known to
    # be good, and their names mean the same in lower case (RFC 9110, section 5.1).
    class Message < Net::HTTPGenericRequest
      BREAK = /[\r\n]/
      # Named first, an encoding keeps Net::HTTP from decompressing, which does not notice a body that is cut off.
      DEFAULTS = { 'accept-encoding' => ['gzip'], 'user-agent' => ['Ruby'], 'accept' => ['*/*'] }.freeze
      private_constant :BREAK, :DEFAULTS

      # `target` is path and query, `host` the header of that name.
      def initialize(request, host, target)
        body = request.body
        @given = request.headers
        super(request.verb, !body.nil?, request.verb != 'HEAD', target, DEFAULTS)
        @header['host'] ||= [host]
        self.body = body if body
      end

      # @raise [ArgumentError] for a line break, which only a hook can have put there
      def initialize_http_header(defaults)
        @header = defaults.dup
        @given.each do |name, value|
          @header[name.downcase] = [value.ascii_only? ? value : value.encode(Encoding::ISO_8859_1).b]
        end
        refuse_break if BREAK.match?(@header.flatten.join)
      end

      # Whether a part of it may have reached the server.
      def written? = @written || false

      private

      def refuse_break
        name, = @given.find { |header| header.any?(BREAK) }
        raise ArgumentError, "header #{name.inspect} has a line break"
      end

      def write_header(*)
        super
        @written = true
      end

      def each_capitalized
        @header.each { |name, values| yield name, values.size == 1 ? values.first : values.join(', ') }
      end
    end
  end
end
