# frozen_string_literal: true

module PlexRubySDK
  module SignIn
    # Gets tokens with a key of the device.
    # @private
    class DeviceTokens
      # Seconds: a JWT that the device signs, and the nonce in it, are valid so long.
      SIGNED = 300
      # Seconds: what is signed is used no longer, so that it does not end on its way.
      USED = 240
      # Seconds: a token that is valid for less is renewed.
      DAY = 86_400

      MEDIA_SERVER = 'a media server takes no token of a device key: give a client of its own, as access_token, the ' \
                     'accessToken that plex.tv lists for the server among its resources ' \
                     '(GET https://plex.tv/api/v2/resources)'
      private_constant :MEDIA_SERVER

      def initialize(client, client_identifier, key, scopes, store)
        @client = client
        @client_identifier = client_identifier
        @key = key
        @scopes = scopes
        @store = store
        @clock = DeviceClock.new
        @mutex = Mutex.new
      end

      # A token that is good for now.
      def get
        @mutex.synchronize do
          @token ||= load
          left = seconds_left(@token)
          next @token if left > DAY

          renew(@token, left)
        end
      end

      # Whether another token may help.
      def refused(error, token)
        case error.status_code
        when 498
          # Another call may have renewed it already.
          @mutex.synchronize { @token = nil if @token == token }
          true
        when 401
          raise SignInError.new(:media_server, MEDIA_SERVER), cause: error unless error.content_type.match?(/json/i)
        end
      end

      def register(authorized)
        body = Operations::RegisterKeyRequestBody.new(jwk: SignIn.public_key_of(@key))
        authorized.device.register_key(body, headers:)
        nil
      end

      def sign_in(interval:, cancellation:)
        body = Operations::CreatePinRequestBody.new(jwk: SignIn.public_key_of(@key), strong: true)
        pin = @client.pins.create_pin(strong: true, request_body: body, headers:, cancellation:, retries: {}).pin
        yield pin
        token = nil
        token = signed { |jwt| poll(pin.id, jwt, interval, cancellation) } until token
        accept(token)
        nil
      end

      def inspect = "#<#{self.class.name}>"

      private

      def load
        return if @loaded || @store.nil?

        token = @store.load.tap { @loaded = true }
        # It may belong to an earlier key of the device, or be cut off.
        token unless JWT.mismatch(token, @client_identifier, SignIn.public_key_of(@key).kid)
      end

      def renew(old, left)
        signed do |jwt|
          body = Operations::ExchangeTokenRequestBody.new(jwt:)
          accept(@client.device.exchange_token(body, headers:, retries: {}).object.auth_token)
        end
      rescue StandardError
        # While the old token is good, a service that cannot renew it is no reason to fail.
        raise unless left.positive?

        old
      end

      # The token, or nil when what is signed is too old.
      def poll(id, device_jwt, interval, cancellation)
        finish = now_on_any_clock + USED
        while now_on_any_clock < finish
          token = @client.pins.get_pin(id, device_jwt, headers:, cancellation:).pin.auth_token
          return token if token

          cancellation ? cancellation.wait(interval) : sleep(interval)
        end
      end

      def now_on_any_clock = Process.clock_gettime(Process::CLOCK_MONOTONIC)

      # Signs a JWT for the block; once more where the clock was wrong.
      def signed
        yield sign
      rescue Errors::SDKError => e
        raise unless @clock.corrected_by?(e)

        yield sign
      end

      def sign
        nonce = @client.device.get_nonce(headers:).object.nonce
        iat = @clock.now
        claims = { nonce:, scope: @scopes.join(','), aud: 'plex.tv', iss: @client_identifier, iat:, exp: iat + SIGNED }
        JWT.sign(SignIn.public_key_of(@key).kid, claims, @key)
      end

      # Keeps a token that is verified.
      def accept(token)
        # A service may answer with less than the API describes.
        keys = Array(@client.device.get_keys(headers:).object[:keys])
        kid = SignIn.public_key_of(@key).kid
        problem = JWT.problem(token, keys.map { |key| key.respond_to?(:x) ? key.x.to_s : '' }, @client_identifier, kid)
        problem ||= 'it has expired' unless seconds_left(token).positive?
        raise SignInError.new(:unverified_token, "the token of plex.tv is not used: #{problem}") if problem

        @token = token
        @store&.save(token)
        token
      end

      def seconds_left(token)
        finish = token && JWT.claims(token)['exp']
        finish.is_a?(Numeric) ? finish - @clock.now : 0
      end

      def headers = { 'X-Plex-Client-Identifier' => @client_identifier }
    end
    private_constant :DeviceTokens
  end
end
