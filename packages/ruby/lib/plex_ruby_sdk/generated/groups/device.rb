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
      # @param options the options of this call, see {Runtime::CallOptions}
      # @raise [Errors::BadRequestError] if the server responds with this error
      # @raise [Errors::TooManyRequestsError] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
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
      # @param options the options of this call, see {Runtime::CallOptions}
      # @raise [Errors::BadRequestError] if the server responds with this error
      # @raise [Errors::RegisterKeyUnauthorized] if the server responds with this error
      # @raise [Errors::KeyRefusedError] if the server responds with this error
      # @raise [Errors::TooManyRequestsError] if the server responds with this error
      # @raise [Errors::TokenExpiredError] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
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
      # @param options the options of this call, see {Runtime::CallOptions}
      # @raise [Errors::BadRequestError] if the server responds with this error
      # @raise [Errors::KeyRefusedError] if the server responds with this error
      # @raise [Errors::TooManyRequestsError] if the server responds with this error
      # @raise [Errors::TokenExpiredError] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
      def exchange_token(request_body, server_url = nil, **options)
        Calls::ExchangeToken.call(@client, request_body, { server_url:, **options })
      end

      # Get the Public Keys
      #
      # Get the public keys of plex.tv, one of which verifies a token. The newest is the last: try each.
      #
      # `GET /auth/keys`
      #
      # @param options the options of this call, see {Runtime::CallOptions}
      # @raise [Errors::TooManyRequestsError] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
      def get_keys(server_url = nil, **options)
        Calls::GetKeys.call(@client, { server_url:, **options })
      end
    end
  end
end
