# frozen_string_literal: true

require 'openssl'
require 'securerandom'

module PlexRubySDK
  # Keys of devices.
  module SignIn
    # A key of the device for Ed25519 signatures, by OpenSSL.
    #
    # Whatever has `public_key`, 32 bytes, and `sign(data)`, which gives a signature of 64 bytes (RFC 8032), can be used
    # in its place.
    class DeviceKey
      # A PKCS #8 private key for Ed25519 is this, and a seed (RFC 8410, section 7).
      PREFIX = ['302e020100300506032b657004220420'].pack('H*').freeze
      # A public key is this, and 32 bytes (RFC 8410, section 4).
      PUBLIC_PREFIX = ['302a300506032b6570032100'].pack('H*').freeze
      private_constant :PREFIX, :PUBLIC_PREFIX

      # @return [String] the public key, 32 bytes
      attr_reader :public_key

      # A new secret: 32 random bytes. Who has them is the device: keep them as you would a password.
      def self.new_seed = SecureRandom.random_bytes(32)

      # @param seed [String] what {new_seed} gave, 32 bytes; the same seed is the same key
      # @raise [ArgumentError] for a seed of another length
      def initialize(seed)
        raise ArgumentError, 'DeviceKey: a seed is 32 bytes' unless seed.bytesize == 32

        key = OpenSSL::PKey.read(PREFIX + seed.b)
        @public_key = key.public_to_der[-32..].freeze
        @secret = Runtime::Concealed.new(key)
      end

      # The signature of `data`, 64 bytes.
      def sign(data) = @secret.value.sign(nil, data)

      # Whether a public key of 32 bytes verifies a signature.
      # @private
      def self.verified?(public_key, signature, data)
        OpenSSL::PKey.read(PUBLIC_PREFIX + public_key.b).verify(nil, signature, data)
      rescue OpenSSL::PKey::PKeyError
        false
      end
    end

    # The public key of a {DeviceKey} as the services take it, named by its thumbprint (RFC 7638).
    # @return [Shared::PublicKey]
    def self.public_key_of(key)
      x = JWT.base64url(key.public_key)
      kid = JWT.base64url(OpenSSL::Digest.digest('SHA256', %({"crv":"Ed25519","kty":"OKP","x":"#{x}"})))
      Shared::PublicKey.new(kty: 'OKP', crv: 'Ed25519', x:, use: 'sig', alg: 'EdDSA', kid:)
    end
  end
end
