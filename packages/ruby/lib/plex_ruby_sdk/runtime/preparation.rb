# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Makes the request of an attempt.
    class Preparation
      SERVER = %r{\Ahttps?://[^/?\#@\\\s][^?\#@\\\s]*\z}i
      UNSENDABLE = /[^\t\x20-\x7e\u0080-\u00ff]/
      private_constant :SERVER, :UNSENDABLE

      def initialize(attempt)
        @attempt = attempt
        @operation = attempt.operation
        @client = attempt.client
        @settings = attempt.settings
      end

      def run
        server = base_url
        @operation.security&.apply(@settings, @attempt)
        parts = @attempt.parts
        query = Parameters.query(*parts.query, *@attempt.query)
        @attempt.request.address("#{server}#{parts.path || @operation.path}#{query}", parts.body&.content)
        add_headers
      rescue Security::Missing => e
        refuse(e.message)
      end

      private

      def base_url
        url = @attempt.options.server_url || @operation.server&.url(@settings) || @client.options.server_url ||
              @client.definition.servers[@client.options.server_index || 0]&.url(@settings)
        return own_url(url.to_s) if SERVER.match?(url.to_s)

        refuse('the server URL must be http(s)://host[:port][/path], without user name, query or fragment')
      end

      # Without its slash at the end; errors from here on can say where the request was to go.
      def own_url(server)
        base = server.end_with?('/') ? server.sub(%r{/+\z}, '') : server
        @attempt.request.address("#{base}#{@operation.path}", nil)
        base
      end

      # What is set for one call replaces what is set for all.
      def add_headers
        parts = @attempt.parts
        add('accept', @operation.accept)
        add('content-type', parts.body&.content_type)
        add_all(@client.definition.headers&.call(@settings))
        add_all(@attempt.credentials)
        add_given(@client.options.headers)
        add_all(parts.headers)
        add('cookie', Parameters.cookies(parts.headers&.fetch('cookie', nil), *@attempt.cookies))
        add_given(@attempt.options.headers)
      end

      def add_all(headers) = headers&.each { |name, value| add(name, value) }

      def add_given(headers) = headers&.each { |name, value| add(name.to_s.downcase.tr('_', '-'), value) }

      def add(name, value)
        return if value.nil?

        text = Parameters.utf8(value.to_s)
        if UNSENDABLE.match?(text)
          refuse("the value of header #{name} has a line break, a NUL, or a character outside Latin-1; remove it")
        end
        @attempt.request.headers[name] = text
      end

      def refuse(detail)
        raise Errors::InvalidRequestError.new(@attempt, detail), cause: nil
      end
    end
  end
end
