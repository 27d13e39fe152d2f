# frozen_string_literal: true

require 'minitest/autorun'
require 'plex_ruby_sdk'
require 'socket'
require_relative 'support/server'
require_relative 'support/things'
