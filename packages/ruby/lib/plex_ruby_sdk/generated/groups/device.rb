# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Groups
    # Sign in with a key of the device
    class Device < Runtime::Group
      # Get a Nonce
      #
      # Get a nonce for the claims of one JWT that the device signs. It is valid for five minutes.
      #
      # `GET /auth/nonce`
      #
      # @param options what can be set for one call, see {Runtime::CallOptions}
      # @raise [Errors::BadRequestError] as the API declares
      # @raise [Errors::TooManyRequestsError] as the API declares
      # @raise [Errors::SDKError] for any other answer
      # @raise [Errors::RequestError] where there is no answer
      def get_nonce(server_url = nil, **options)
        Calls::GetNonce.call(@client, { server_url:, **options })
      end

      # Register a Key
      #
      # Register the public key of the device for the account of the token. A device without a token registers its key with a PIN instead.
      #
      # `POST /auth/jwk`
      #
      # @param request_body The key of the device
      # @param options what can be set for one call, see {Runtime::CallOptions}
      # @raise [Errors::BadRequestError] as the API declares
      # @raise [Errors::RegisterKeyUnauthorized] as the API declares
      # @raise [Errors::KeyRefusedError] as the API declares
      # @raise [Errors::TooManyRequestsError] as the API declares
      # @raise [Errors::TokenExpiredError] as the API declares
      # @raise [Errors::SDKError] for any other answer
      # @raise [Errors::RequestError] where there is no answer
      def register_key(request_body, server_url = nil, **options)
        Calls::RegisterKey.call(@client, request_body, { server_url:, **options })
      end

      # Exchange a Token
      #
      # Exchange a JWT that the device signed for a token of plex.tv, which is valid for seven days. The token is for plex.tv and its services: a media server does not accept it.
      #
      # `POST /auth/token`
      #
      # @param request_body What the device signed
      # @param options what can be set for one call, see {Runtime::CallOptions}
      # @raise [Errors::BadRequestError] as the API declares
      # @raise [Errors::KeyRefusedError] as the API declares
      # @raise [Errors::TooManyRequestsError] as the API declares
      # @raise [Errors::TokenExpiredError] as the API declares
      # @raise [Errors::SDKError] for any other answer
      # @raise [Errors::RequestError] where there is no answer
      def exchange_token(request_body, server_url = nil, **options)
        Calls::ExchangeToken.call(@client, request_body, { server_url:, **options })
      end

      # Get the Public Keys
      #
      # Get the public keys of plex.tv, one of which verifies a token. The newest is the last: try each.
      #
      # `GET /auth/keys`
      #
      # @param options what can be set for one call, see {Runtime::CallOptions}
      # @raise [Errors::TooManyRequestsError] as the API declares
      # @raise [Errors::SDKError] for any other answer
      # @raise [Errors::RequestError] where there is no answer
      def get_keys(server_url = nil, **options)
        Calls::GetKeys.call(@client, { server_url:, **options })
      end
    end
  end
end
