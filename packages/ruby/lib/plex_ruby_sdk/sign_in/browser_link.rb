# frozen_string_literal: true

require 'erb'

module PlexRubySDK
  # The link to the page on which users sign in.
  module SignIn
    # The fields of a link about the application and its device, by the option of a client.
    LINK_PARAMETERS = {
      x_plex_product: 'context[device][product]',
      x_plex_version: 'context[device][version]',
      x_plex_platform: 'context[device][platform]',
      x_plex_platform_version: 'context[device][platformVersion]',
      x_plex_device: 'context[device][device]',
      x_plex_device_name: 'context[device][deviceName]'
    }.freeze
    private_constant :LINK_PARAMETERS

    # The page on which users sign in with their browser, and confirm a PIN that was created with `strong`.
    #
    # All of it but the address of the page comes after `#`, so no server gets to see the code.
    #
    # @param code [String] the code of the PIN
    # @param x_plex_client_identifier [String] that of the client which made the PIN
    # @param forward_url [String, nil] where the browser goes after that; without one it stays on the page
    # @param identity [Hash{Symbol => String, nil}] further options of that client: `x_plex_product`,
    #   `x_plex_version`, `x_plex_platform`, `x_plex_platform_version`, `x_plex_device`, `x_plex_device_name`
    # @return [String]
    # @raise [ArgumentError] without a client identifier or a code, and for an option that there is not
    def self.browser_link(code:, x_plex_client_identifier:, forward_url: nil, **identity)
      raise ArgumentError, 'browser_link: give x_plex_client_identifier' if x_plex_client_identifier.to_s.empty?
      raise ArgumentError, 'browser_link: give the code of a PIN' if code.to_s.empty?

      unknown = identity.keys - LINK_PARAMETERS.keys
      raise ArgumentError, "browser_link: unknown option #{unknown.first}" unless unknown.empty?

      context = LINK_PARAMETERS.to_h { |option, name| [name, identity[option]] }
      parameters = { 'clientID' => x_plex_client_identifier, 'code' => code, **context, 'forwardUrl' => forward_url }
      given = parameters.reject { |_, value| value.to_s.empty? }
      "https://app.plex.tv/auth#?#{given.map { |pair| pair.map { ERB::Util.url_encode(_1) }.join('=') }.join('&')}"
    end
  end
end
