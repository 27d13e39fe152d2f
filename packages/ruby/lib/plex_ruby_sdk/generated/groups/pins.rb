# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Groups
    # Sign in with a PIN or a browser
    class Pins < Runtime::Group
      # Create a PIN
      #
      # Create a PIN, which a user confirms to sign in to this device. Show the four characters of a short code, which the user types at `https://plex.tv/link`, or open a browser with a strong code at `https://app.plex.tv/auth`. With a body, the PIN also registers a key of the device.
      #
      # `POST /pins`
      #
      # @param strong Whether the code is a long one for a browser, and not one of four characters for a user to type
      # @param request_body The key of the device, only to sign in with a key
      # @param options the options of this call, see {Runtime::CallOptions}
      # @raise [Errors::BadRequestError] if the server responds with this error
      # @raise [Errors::KeyRefusedError] if the server responds with this error
      # @raise [Errors::TooManyRequestsError] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
      def create_pin(strong = nil, request_body = nil, server_url = nil, **options)
        strong = options.delete(:strong) { strong }
        request_body = options.delete(:request_body) { request_body }
        Calls::CreatePin.call(@client, strong, request_body, { server_url:, **options })
      end

      # Get a PIN
      #
      # Get a PIN that this device created, with the same client identifier. Once the user has confirmed the PIN, it has a token; about one request a second is welcome until then. If the PIN registers a key, prove with `deviceJWT` that the device has the key: the token is then one that the key renews.
      #
      # `GET /pins/{id}`
      #
      # @param id The number of the PIN
      # @param device_jwt A JWT that the device signed, for a PIN that registers a key
      # @param options the options of this call, see {Runtime::CallOptions}
      # @raise [Errors::BadRequestError] if the server responds with this error
      # @raise [Errors::GetPinNotFound] if the server responds with this error
      # @raise [Errors::KeyRefusedError] if the server responds with this error
      # @raise [Errors::TooManyRequestsError] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
      def get_pin(id, device_jwt = nil, server_url = nil, **options)
        device_jwt = options.delete(:device_jwt) { device_jwt }
        Calls::GetPin.call(@client, id, device_jwt, { server_url:, **options })
      end

      # Repeat `get_pin` until `authToken` has a value, at the latest until it expires.
      #
      # `GET /pins/{id}`
      #
      # @param id The number of the PIN
      # @param device_jwt A JWT that the device signed, for a PIN that registers a key
      # @param options the options of this call, see {Runtime::CallOptions}
      # @param polling a Hash of `max_wait`, the longest wait, and `interval` between two requests, both in seconds
      # @yield the block is called with each result; if it gives false, that result is the last
      # @raise [Errors::PollTimeoutError] when the result does not come in time
      # @raise [Errors::BadRequestError] if the server responds with this error
      # @raise [Errors::GetPinNotFound] if the server responds with this error
      # @raise [Errors::KeyRefusedError] if the server responds with this error
      # @raise [Errors::TooManyRequestsError] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
      def wait_for_pin(id, device_jwt = nil, server_url = nil, **options, &)
        device_jwt = options.delete(:device_jwt) { device_jwt }
        Runtime::Repetition.new(@client, Calls::GetPin, { server_url:, **options }, &).run { Calls::GetPin.call(@client, id, device_jwt, _1) }
      end
    end
  end
end
