# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # A PIN, which a user confirms to sign in to a device
    class Pin < Runtime::Model
      # The token, once the user has confirmed the PIN; null until then
      field :auth_token, 'authToken', secret: true
      # The client identifier that created the PIN
      field :client_identifier, 'clientIdentifier'
      # The code that the user confirms
      field :code, 'code', required: true, secret: true
      # When the PIN was created
      field :created_at, 'createdAt'
      # When the PIN expires
      field :expires_at, 'expiresAt'
      # In how many seconds the PIN expires
      field :expires_in, 'expiresIn'
      # The number of the PIN
      field :id, 'id', required: true
      # Where the request for a PIN came from
      field :location, 'location', type: -> { Shared::PinLocation }
      # Whether the user made the account while confirming the PIN; null until then
      field :new_registration, 'newRegistration', type: -> { Runtime::Types::BOOLEAN }
      # The name of the client application
      field :product, 'product'
      # The address of an image, a QR code with which a phone confirms the PIN
      field :qr, 'qr', secret: true
      # Whether the client application is one of Plex
      field :trusted, 'trusted', type: Runtime::Types::BOOLEAN
    end
  end
end
