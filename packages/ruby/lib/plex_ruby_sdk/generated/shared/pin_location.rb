# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # Where the request for a PIN came from
    class PinLocation < Runtime::Model
      # The city
      field :city, 'city'
      # The code of the country
      field :code, 'code'
      # The code of the continent
      field :continent_code, 'continent_code'
      # Latitude and longitude, with a comma between them
      field :coordinates, 'coordinates'
      # The name of the country
      field :country, 'country'
      # Whether the country belongs to the European Union
      field :european_union_member, 'european_union_member', type: Runtime::Types::BOOLEAN
      # Whether laws of the country restrict the use of personal data
      field :in_privacy_restricted_country, 'in_privacy_restricted_country', type: Runtime::Types::BOOLEAN
      # The postal code
      field :postal_code, 'postal_code'
      # The state, province or the like
      field :subdivisions, 'subdivisions'
      # The time zone, such as `Europe/Vienna`
      field :time_zone, 'time_zone'
    end
  end
end
