# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    GET_TRANSIENT_TOKEN_RESPONSE_BODY_DATA = {
      type: 'object',
      properties: { 'errors' => { type: 'array', items: -> { Schemas::ERROR_DETAIL } } }
    }.freeze

    GET_TRANSIENT_TOKEN_OK_RESPONSE_BODY = {
      type: 'object',
      required: ['MediaContainer'],
      properties: { 'MediaContainer' => -> { Schemas::GET_TRANSIENT_TOKEN_MEDIA_CONTAINER } }
    }.freeze

    GET_TRANSIENT_TOKEN_MEDIA_CONTAINER = {
      type: 'object',
      required: ['token'],
      properties: { 'size' => { type: 'integer', format: 'int32' }, 'token' => { type: 'string' } }
    }.freeze
  end
end
