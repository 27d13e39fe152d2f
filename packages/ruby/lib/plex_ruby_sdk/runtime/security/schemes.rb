# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Security
      # An API key in a header.
      ApiKeyHeader = Struct.new(:credential, :name) do
        def apply(settings, attempt)
          attempt.credentials[name] = credential.value(settings, attempt).to_s
        end
      end

      # An API key in the query.
      ApiKeyQuery = Struct.new(:credential, :name) do
        def apply(settings, attempt)
          value = credential.value(settings, attempt).to_s
          attempt.query << "#{Parameters.escape(name)}=#{Parameters.escape(value)}"
        end
      end

      # An API key in a cookie, besides the cookies that are parameters.
      ApiKeyCookie = Struct.new(:credential, :name) do
        def apply(settings, attempt)
          value = credential.value(settings, attempt).to_s
          attempt.cookies << "#{name}=#{Parameters.escape(value)}"
        end
      end

      # User name and password, in UTF-8.
      Basic = Struct.new(:credential) do
        def apply(settings, attempt)
          given = credential.value(settings, attempt)
          given = given.values_at(:username, :password) if given.is_a?(Hash)
          pair = given.is_a?(Array) ? given.join(':') : given.to_s
          encoded = [pair].pack('m0')
          attempt.secrets.push(encoded, pair.partition(':').last)
          attempt.credentials['authorization'] = "Basic #{encoded}"
        end
      end

      # A bearer token.
      Bearer = Struct.new(:credential) do
        def apply(settings, attempt)
          attempt.credentials['authorization'] = "Bearer #{credential.value(settings, attempt)}"
        end
      end
    end
  end
end
