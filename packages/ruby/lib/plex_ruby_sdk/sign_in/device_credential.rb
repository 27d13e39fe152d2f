# frozen_string_literal: true

module PlexRubySDK
  module SignIn
    # A token that a key of the device renews: give it to a client as its `access_token`.
    #
    # The first use of a key is {#sign_in} or {#register}; after that the key alone is enough. Tokens are verified, last
    # seven days, and are renewed when less than a day is left or the service calls one expired: once, however many
    # threads wait for it. plex.tv takes these tokens, media servers do not.
    class DeviceCredential
      # @param client [PlexAPI] a client without a token, which makes the calls
      # @param client_identifier [String] the client identifier: the key belongs to it
      # @param key [DeviceKey, #sign]
      # @param scopes [Array<String>] what tokens tell about the user, of `username`, `email`, `friendly_name`,
      #   `restricted`, `anonymous`, `joinedAt`: no permissions
      # @param store [#load, #save, nil] keeps the token, which is a secret, between runs of a program: `load` gives
      #   what `save` got last, or nil; without a store nothing does
      # @raise [ArgumentError] where one of them is missing, or none
      def initialize(client:, client_identifier:, key:, scopes: [], store: nil)
        problem = problem_in(client, client_identifier, key, scopes, store)
        # The message of another error would show what was given, such as the secret of the key.
        raise ArgumentError, "DeviceCredential: #{problem}" if problem

        @tokens = Runtime::Concealed.new(DeviceTokens.new(client, client_identifier, key, scopes, store))
      end

      # A token that is good for now.
      def call = @tokens.value.get

      # The client calls this when a server refuses a token.
      def refused(error, secret) = @tokens.value.refused(error, secret)

      # Registers the key with a PIN that the user confirms, without any token before it.
      #
      # @param interval [Numeric] seconds between two questions whether the user has confirmed the PIN
      # @param cancellation [Cancellation, nil] ends the sign-in
      # @yieldparam pin [Shared::Pin] show the user its code, the link that {SignIn.browser_link} makes of it, or its QR
      #   code
      # @raise [Errors::GetPinNotFound] when the PIN has expired
      # @raise [Errors::KeyRefusedError] when another device has the key
      # @raise [SignInError] when the token is not one of plex.tv for this device
      def sign_in(interval: 1, cancellation: nil, &block)
        raise ArgumentError, 'sign_in: give a block that shows the PIN' unless block_given?

        @tokens.value.sign_in(interval:, cancellation:, &block)
      end

      # Registers the key with a token that there is already.
      #
      # @param authorized [PlexAPI] a client that has the token, and the same client identifier
      # @raise [Errors::KeyRefusedError] when another device has the key
      def register(authorized) = @tokens.value.register(authorized)

      def inspect = "#<#{self.class.name}>"

      private

      def problem_in(client, client_identifier, key, scopes, store)
        return 'give client, a client without a token' unless client.respond_to?(:pins)
        return 'give client_identifier, that of the client' if client_identifier.to_s.empty?
        return 'give key, what DeviceKey.new(secret) gives' unless key.respond_to?(:sign)
        return 'scopes is a list' unless scopes.respond_to?(:join)

        'a store has load and save' unless store.nil? || %i[load save].all? { |name| store.respond_to?(name) }
      end
    end
  end
end
