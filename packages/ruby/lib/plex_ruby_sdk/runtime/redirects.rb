# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Follows redirects (RFC 9110, section 15.4). Another origin gets neither headers, apart from `Accept`, nor a body,
    # since both may hold credentials, and no address with a secret of the request.
    class Redirects
      MOST = 5
      STATUSES = [301, 302, 303, 307, 308].freeze
      FORBIDDEN = %r{%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#\[\]@!$&'()*+,;=%]}n
      HOST = /\A([\w.~-]+|\[\h*:[\h:.]+\])\z/
      # Why a redirect is not followed.
      class Refused < StandardError; end
      private_constant :MOST, :STATUSES, :FORBIDDEN, :HOST, :Refused

      def initialize(attempt, send_request)
        @attempt = attempt
        @send = send_request
        @count = 0
      end

      # Whether there is a request to send next.
      def follow?(response)
        redirects?(response) && @count < MOST && !next_request(@attempt.sent, response).nil?
      rescue Refused
        false
      end

      # @raise [Errors::SDKError] for a redirect that must not be followed
      def follow(response)
        while redirects?(response)
          raise Refused, 'redirected too often' if @count == MOST

          @count += 1
          response = @send.call(next_request(@attempt.sent, response))
        end
        response
      rescue Refused => e
        @attempt.response = response
        raise Explanation.new(@attempt).of(response, e.message), cause: nil
      end

      private

      # Not where the API declares it: then it is what the caller asked for.
      def redirects?(response)
        STATUSES.include?(response.code.to_i) && !response['location'].to_s.strip.empty? &&
          MediaType.outcome(@attempt.operation.successes, response).nil?
      end

      def next_request(request, response)
        from = URI.parse(request.url)
        to = target(from, response['location'])
        verb, headers, body = rewritten(request, response.code.to_i)
        unless origin(to) == origin(from)
          kept = body ? 'the body' : repeated_secret(to, response)
          raise Refused, "redirected to #{shown_origin(to, response)}, which must not get #{kept}" if kept

          headers = headers.slice('accept')
        end
        request.redirected(verb, to.to_s, headers, body)
      end

      # If the server repeats the query of the request, it may contain a credential.
      def repeated_secret(uri, response)
        texts = [response['location'], uri.to_s].map { |text| Charset.utf8(text) }
        known = Redaction.secrets_of(@attempt)
        'the secret in the address' if known.any? { |secret| texts.any? { |text| text.include?(secret) } }
      end

      def rewritten(request, status)
        changes = status == 303 ? request.verb != 'HEAD' : status < 303 && request.verb == 'POST'
        return [request.verb, request.headers.dup, request.body] unless changes

        ['GET', request.headers.except('content-type'), nil]
      end

      def target(from, location)
        to = URI.join(from, encoded(location))
        to.fragment = nil
        return without_dots(to.normalize) if to.is_a?(URI::HTTP) && to.userinfo.nil? && HOST.match?(to.host) &&
                                             to.port <= 65_535

        raise Refused, 'redirected to an address that cannot be followed'
      rescue URI::Error
        raise Refused, 'redirected to an address that cannot be followed'
      end

      # URI.join leaves `..` where the address names a host (RFC 3986, section 5.2.2, removes it there too).
      def without_dots(uri) = uri.path.match?(%r{\A(?!//).*/\.}) ? URI.join(uri, uri.request_uri) : uri

      # Percent-encodes what must not stand in a URL, byte for byte as it came.
      def encoded(location) = location.b.strip.gsub(FORBIDDEN) { |byte| format('%%%02X', byte.ord) }

      # In `http://me:12/34@host` the port is the beginning of a password with a slash.
      def shown_origin(uri, response) = response['location'].include?('@') ? 'another server' : origin(uri)

      def origin(uri)
        port = uri.port == uri.default_port ? '' : ":#{uri.port}"
        "#{uri.scheme.downcase}://#{uri.host.downcase}#{port}"
      end
    end
  end
end
