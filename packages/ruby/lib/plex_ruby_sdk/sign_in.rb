# frozen_string_literal: true

require 'plex_ruby_sdk'

module PlexRubySDK
  # Signing in to Plex with a PIN, a browser or a key of the device: what is above the operations of the API, for those
  # who require it with `require 'plex_ruby_sdk/sign_in'`.
  module SignIn
  end
end

require_relative 'sign_in/browser_link'
require_relative 'sign_in/device_key'
require_relative 'sign_in/sign_in_error'
require_relative 'sign_in/jwt'
require_relative 'sign_in/device_clock'
require_relative 'sign_in/device_tokens'
require_relative 'sign_in/device_credential'
