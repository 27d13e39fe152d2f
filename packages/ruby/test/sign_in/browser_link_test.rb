# frozen_string_literal: true

require_relative '../helper'
require 'plex_ruby_sdk/sign_in'

class BrowserLinkTest < Minitest::Test
  TABLE = File.expand_path('../../../../conformance/browser-links.json', __dir__)
  ROWS = JSON.parse(File.read(TABLE, encoding: 'UTF-8'))

  def link(...) = PlexRubySDK::SignIn.browser_link(...)

  def option(name) = :"x_plex_#{name.gsub(/[A-Z]/) { |letter| "_#{letter.downcase}" }}"

  ROWS.each do |row|
    define_method("test_a_link_has_#{row['name']}") do
      identity = row['identity'].transform_keys { |name| option(name) }
      assert_equal row['link'], link(code: row['code'], **identity, forward_url: row['forwardUrl'])
    end
  end

  def test_no_link_is_made_without_a_client_identifier_or_a_code
    error = assert_raises(ArgumentError) { link(code: '8k2v', x_plex_client_identifier: '') }
    assert_equal 'browser_link: give x_plex_client_identifier', error.message
    error = assert_raises(ArgumentError) { link(code: '', x_plex_client_identifier: 'my-device') }
    assert_equal 'browser_link: give the code of a PIN', error.message
  end

  def test_an_option_that_there_is_not_is_an_error
    error = assert_raises(ArgumentError) { link(code: '8k2v', x_plex_client_identifier: 'me', x_plex_produkt: 'P') }
    assert_equal 'browser_link: unknown option x_plex_produkt', error.message
  end
end
