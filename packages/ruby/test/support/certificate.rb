# frozen_string_literal: true

require 'openssl'

# A new certificate of 127.0.0.1, or of another name, that signs itself.
class Certificate
  def initialize(name = 'IP:127.0.0.1')
    @key = OpenSSL::PKey::RSA.new(2048)
    @certificate = OpenSSL::X509::Certificate.new
    @certificate.version = 2
    @certificate.serial = 1
    @certificate.subject = @certificate.issuer = OpenSSL::X509::Name.new([['CN', name]])
    @certificate.public_key = @key.public_key
    @certificate.not_before = Time.now - 60
    @certificate.not_after = Time.now + 86_400
    extensions = OpenSSL::X509::ExtensionFactory.new(@certificate, @certificate)
    @certificate.add_extension(extensions.create_extension('subjectAltName', name))
    @certificate.sign(@key, 'SHA256')
  end

  # What a server answers with.
  def context
    OpenSSL::SSL::SSLContext.new.tap { |context| context.add_certificate(@certificate, @key) }
  end

  # What a client trusts.
  def store = OpenSSL::X509::Store.new.tap { |store| store.add_cert(@certificate) }
end
