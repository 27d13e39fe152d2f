# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Security schemes. `apply` puts credentials into the request of an attempt, or raises {Missing}.
    module Security
      # No credential was given.
      class Missing < StandardError
        def initialize(option, variable)
          super("no credential; give the client the option #{option}, or set the environment variable #{variable}")
        end
      end

      require_relative 'security/credential'
      require_relative 'security/schemes'
      require_relative 'security/combinations'

      ANONYMOUS = Together.new([])

      # An API key in a header, whose name is given in lower case.
      def self.api_key_header(option, name, variable) = ApiKeyHeader.new(Credential.new(option, variable), name)

      def self.api_key_query(option, name, variable) = ApiKeyQuery.new(Credential.new(option, variable), name)

      def self.api_key_cookie(option, name, variable) = ApiKeyCookie.new(Credential.new(option, variable), name)

      # User name and password (RFC 7617): an array of both, a Hash with `:username` and `:password`, or
      # `username:password`, as in the environment variable.
      def self.basic(option, variable) = Basic.new(Credential.new(option, variable))

      # A bearer token (RFC 6750); also one of OAuth 2 or OpenID.
      def self.bearer(option, variable) = Bearer.new(Credential.new(option, variable))

      # All of several schemes.
      def self.together(*schemes) = Together.new(schemes)

      # The first of several schemes that has its credentials; when none has, the error is about the first.
      def self.either(*schemes) = Either.new(schemes)
    end
  end
end
