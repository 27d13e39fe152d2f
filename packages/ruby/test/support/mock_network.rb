# frozen_string_literal: true

require 'net/http'

# Loaded before an example: sends what is meant for a Plex server to the mock server instead, and says so.
module MockNetwork
  MOCK = URI(ENV.fetch('MOCK_SERVER'))

  def request(request, body = nil, &)
    path = request.path
    request.instance_variable_set(:@path, path.delete_prefix('/api/v2')) if plex?
    response = super
    port = plex? ? '' : ":#{self.port}"
    puts "#{request.method} http#{'s' if @meant_ssl}://#{address}#{port}#{path.partition('?').first}: #{response.code}"
    response
  end

  private

  def plex?
    ['plex.tv', 'clients.plex.tv'].include?(address)
  end

  def connect
    meant = [@address, @port]
    @meant_ssl = use_ssl?
    @address = MOCK.host
    @port = MOCK.port
    @use_ssl = false
    super
  ensure
    @address, @port = meant
  end
end

Net::HTTP.prepend(MockNetwork)
