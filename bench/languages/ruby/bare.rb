# frozen_string_literal: true

require 'json'
require 'net/http'

def connect_bare(server)
  url = URI("#{server}/user")
  headers = { 'accept' => 'application/json', 'x-plex-token' => 'token', 'x-plex-client-identifier' => 'client' }
  http = Net::HTTP.start(url.host, url.port)
  -> { JSON.parse(http.get(url.path, headers).body).fetch('email') }
end
