# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Makes the request of an attempt.
    class Preparation
      # The host in ASCII, and a port that there can be.
      SERVER = %r{\Ahttps?://([\w.~-]+|\[\h*:[\w:.%~-]+\])
                  (:([0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(/[^?\#@\\{}\s]*)?\z}ix
      HEADER_NAME = /\A[\w!\#$%&'*+.^`|~-]+\z/
      UNSENDABLE = /[^\t\x20-\x7e\u0080-\u00ff]/
      private_constant :SERVER, :HEADER_NAME, :UNSENDABLE

      def initialize(attempt)
        @attempt = attempt
        @operation = attempt.operation
        @client = attempt.client
        @common = attempt.common
        @settings = attempt.settings
      end

      def run
        request = @attempt.request
        parts = @attempt.parts
        base = base_url
        # Errors from here on can say where the request was to go.
        request.address("#{base}#{@operation.path}", parts.body&.content)
        @operation.security&.apply(@settings, @attempt)
        request.address(url(base, parts), request.body) unless plain?(parts)
        add_headers(request.headers, parts)
      rescue Security::Missing => e
        refuse(e.message)
      end

      private

      def plain?(parts) = parts.path.nil? && parts.query.nil? && @attempt.query.empty?

      # The URL without a slash at the end.
      def base_url
        url = given_url.to_s
        # Most calls go where the one before went.
        return url if @client.prepared[:server] == url
        return url.end_with?('/') ? url.sub(%r{/+\z}, '') : @client.prepared[:server] = -url if SERVER.match?(url)

        wanted = 'with a value for every {variable}, without user name, query or fragment'
        refuse("the server URL must be http(s)://host[:port][/path], #{wanted}")
      end

      def given_url
        @attempt.options.server_url || @common.override_server_url || @operation.server&.url(@settings) ||
          @common.server_url || @client.definition.servers[@common.server_index || 0]&.url(@settings)
      end

      def url(base, parts)
        "#{base}#{parts.path || @operation.path}#{Parameters.query(*parts.query, *@attempt.query)}"
      end

      # An option of the call replaces that of the client.
      def add_headers(headers, parts)
        headers['accept'] = @operation.accept if @operation.accept
        headers['content-type'] = parts.body.content_type if parts.body
        headers.update(common_headers)
        add_all(headers, @attempt.credentials)
        add_given(headers, @common.headers)
        add_all(headers, parts.headers) if parts.headers
        add_cookies(headers, parts.headers)
        add_given(headers, @attempt.options.headers)
        # A hook may change texts in place: the client's and the caller's must stay as they are.
        headers.transform_values!(&:dup)
      end

      # Those of every call of the client, checked once.
      def common_headers
        @client.prepared[:headers] ||= {}.tap do |headers|
          add_all(headers, { 'user-agent' => user_agent })
          add_all(headers, @client.headers)
        end.freeze
      end

      def add_cookies(headers, given)
        return if given.nil? && @attempt.cookies.empty?

        cookie = Parameters.cookies(given&.fetch('cookie', nil), *@attempt.cookies)
        headers['cookie'] = sendable('cookie', cookie) if cookie
      end

      # The caller's part comes first.
      def user_agent
        agents = [@common.user_agent, @client.definition.user_agent].compact
        agents.empty? ? nil : agents.join(' ')
      end

      def add_all(headers, added)
        added.each { |name, value| headers[name] = sendable(name, value) unless value.nil? }
      end

      # Their names are a caller's.
      def add_given(headers, given)
        add_all(headers, given.transform_keys { |name| name.to_s.downcase.tr('_', '-') }) if given
      end

      def sendable(name, value)
        refuse("#{name.inspect} cannot be the name of a header; rename it") unless HEADER_NAME.match?(name)
        text = Charset.utf8(value.to_s)
        return text unless UNSENDABLE.match?(text)

        refuse("the value of header #{name} has a line break, a NUL, or a character outside Latin-1; remove it")
      end

      def refuse(detail)
        raise Errors::InvalidRequestError.new(@attempt, detail), cause: nil
      end
    end
  end
end
