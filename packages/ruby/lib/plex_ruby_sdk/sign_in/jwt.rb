# frozen_string_literal: true

module PlexRubySDK
  module SignIn
    # JSON Web Tokens with Ed25519 signatures (RFC 7519, RFC 8037).
    # @private
    module JWT
      # With a whole signature, of 64 bytes. What stands beside these letters would get into a header.
      FORM = /\A[\w-]+\.[\w-]+\.[\w-]{86}\z/
      private_constant :FORM

      def self.sign(kid, claims, key)
        signed = [{ alg: 'EdDSA', typ: 'JWT', kid: }, claims].map { |part| base64url(JSON.generate(part)) }.join('.')
        "#{signed}.#{base64url(key.sign(signed))}"
      end

      # The claims of a JWT, unverified; nil if the text is no JWT.
      def self.claims(jwt)
        return {} unless FORM.match?(jwt.to_s)

        claims = JSON.parse(bytes(jwt.split('.')[1]))
        claims.is_a?(Hash) ? claims : {}
      rescue JSON::ParserError, ArgumentError, EncodingError
        {}
      end

      # Whether one of these public keys, as base64url, verifies the signature.
      def self.verified?(jwt, keys)
        return false unless FORM.match?(jwt.to_s)

        signed, _, signature = jwt.rpartition('.')
        keys.any? { |key| DeviceKey.verified?(bytes(key), bytes(signature), signed) }
      rescue ArgumentError
        false
      end

      # Why a token is not one of plex.tv for this device, or nil.
      def self.problem(token, keys, client_identifier, kid)
        return 'no public key of plex.tv verifies its signature' unless verified?(token, keys)

        mismatch(token, client_identifier, kid)
      end

      # The same of a token whose signature was verified before.
      def self.mismatch(token, client_identifier, kid)
        claims = claims(token)
        return 'its issuer is not plex.tv' if claims['iss'] != 'plex.tv'
        return 'it is for another client identifier' unless Array(claims['aud']).include?(client_identifier)

        'it is for another key' if claims['thumbprint'] != kid
      end

      # Without padding (RFC 4648, section 5).
      def self.base64url(data) = [data].pack('m0').tr('+/', '-_').delete('=')

      def self.bytes(text) = text.tr('-_', '+/').then { |base64| (base64 + ('=' * (-base64.size % 4))).unpack1('m0') }
    end
    private_constant :JWT
  end
end
