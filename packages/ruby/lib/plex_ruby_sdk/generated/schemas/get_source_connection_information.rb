# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_SOURCE_CONNECTION_INFORMATION_RESPONSE_BODY_DATA = {
      type: 'object',
      properties: { 'errors' => { type: 'array', items: -> { Schemas::ERROR_DETAIL } } }
    }.freeze

    GET_SOURCE_CONNECTION_INFORMATION_OK_RESPONSE_BODY = {
      type: 'object',
      required: ['MediaContainer'],
      properties: { 'MediaContainer' => -> { Schemas::GET_SOURCE_CONNECTION_INFORMATION_MEDIA_CONTAINER } }
    }.freeze

    GET_SOURCE_CONNECTION_INFORMATION_MEDIA_CONTAINER = {
      type: 'object',
      properties: {
        'Device' => { any_of: [-> { Schemas::SOURCE_DEVICE }, { type: 'array', items: -> { Schemas::SOURCE_DEVICE } }] }
      }
    }.freeze
  end
end
