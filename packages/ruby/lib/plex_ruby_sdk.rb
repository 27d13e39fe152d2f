# frozen_string_literal: true

require_relative 'plex_ruby_sdk/runtime'
require_relative 'plex_ruby_sdk/generated/index'
