# frozen_string_literal: true

require 'plex_ruby_sdk'

def connect_sdk(server)
  plex = PlexRubySDK::PlexAPI.new(access_token: 'token', x_plex_client_identifier: 'client')
  -> { plex.authentication.get_token_details(server).user_plex_account.email }
end
