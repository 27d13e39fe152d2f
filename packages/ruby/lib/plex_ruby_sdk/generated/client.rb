# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  # Tokens, connection details and the signed-in account. Some operations are answered by a media server, the others by
  # plex.tv; both answer JSON only to a request with the header `Accept: application/json`, exactly. An error may still
  # come as HTML or XML, or without a body.
  #
  # Account data changes over time: expect fields and enum values that are not listed here.
  class PlexAPI < Runtime::Client
    DEFINITION = Definition.new(
      servers: [
        Runtime::Server.new(
          '{protocol}://{ip}:{port}',
          { 'protocol' => [:protocol, 'https'], 'ip' => [:ip, '10.10.10.47'], 'port' => [:port, '32400'] }
        )
      ],
      headers: lambda do |settings|
        {
          'x-plex-client-identifier' => settings[:x_plex_client_identifier],
          'x-plex-product' => settings[:x_plex_product],
          'x-plex-version' => settings[:x_plex_version],
          'x-plex-platform' => settings[:x_plex_platform],
          'x-plex-platform-version' => settings[:x_plex_platform_version],
          'x-plex-device' => settings[:x_plex_device],
          'x-plex-device-name' => settings[:x_plex_device_name]
        }
      end,
      user_agent: ['plex_ruby_sdk', VERSION].join('/')
    )

    private_constant :DEFINITION

    # @param access_token Plex Authentication Token. A value, or something to call for every attempt, or else the environment variable PLEX_ACCESS_TOKEN.
    # @param x_plex_client_identifier The unique identifier for the client application This is used to track the client application and its usage (UUID, serial number, or other number unique per device) Sent with every call.
    # @param x_plex_product The name of the client application, such as `Plex for Android`. Sent with every call.
    # @param x_plex_version The version of the client application, such as `2.4.1`. Sent with every call.
    # @param x_plex_platform The platform that the client runs on, such as `Android`. Sent with every call.
    # @param x_plex_platform_version The version of the platform, such as `15`. Sent with every call.
    # @param x_plex_device The model of the device that the client runs on, such as `Pixel 9`. Sent with every call.
    # @param x_plex_device_name The name that the account's list of devices shows, such as `Living Room`. Sent with every call.
    # @param protocol The protocol that the media server speaks. Default: https
    # @param ip The IP address or host name of the media server. Default: 10.10.10.47
    # @param port The port that the media server listens on. Default: 32400
    # @param options what can be set on every client, see {Runtime::ClientOptions}
    def initialize(
      access_token: nil,
      x_plex_client_identifier: nil,
      x_plex_product: nil,
      x_plex_version: nil,
      x_plex_platform: nil,
      x_plex_platform_version: nil,
      x_plex_device: nil,
      x_plex_device_name: nil,
      protocol: nil,
      ip: nil,
      port: nil,
      **options
    )
      settings = {
        access_token:,
        x_plex_client_identifier:,
        x_plex_product:,
        x_plex_version:,
        x_plex_platform:,
        x_plex_platform_version:,
        x_plex_device:,
        x_plex_device_name:,
        protocol:,
        ip:,
        port:
      }
      super(DEFINITION, settings, **options)
    end

    # API Calls regarding authentication for Plex Media Server
    def authentication = @groups[:authentication] ||= Groups::Authentication.new(self)

    # API Calls against Security for Plex Media Server
    def security = @groups[:security] ||= Groups::Security.new(self)

    # Sign in with a PIN or a browser
    def pins = @groups[:pins] ||= Groups::Pins.new(self)

    # Sign in with a key of the device
    def device = @groups[:device] ||= Groups::Device.new(self)
  end
end
