# frozen_string_literal: true

require 'plex_ruby_sdk'

module PlexRubySDK
  # Signing in to Plex with a browser: what is above the operations of the API, for those who require it with
  # `require 'plex_ruby_sdk/sign_in'`.
  module SignIn
  end
end

require_relative 'sign_in/browser_link'
