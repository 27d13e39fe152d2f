# frozen_string_literal: true

require 'helper'

class CharsetTest < Minitest::Test
  BODIES = [
    ['text/plain', 'ä', 'ä'],
    ['text/plain; charset=UTF-8', "\xEF\xBB\xBFä", 'ä'],
    ['text/plain; charset=iso-8859-1', "\xE4\x80", 'ä€'],
    ['text/plain;charset="windows-1252"', "\x80", '€'],
    ['text/plain; format=flowed; Charset = ISO-8859-15', "\xA4", '€'],
    ['text/plain; charset=utf-16', "\xFF\xFE\xE4\x00", 'ä'],
    ['text/plain; charset=utf-16', "\xFE\xFF\x00\xE4", 'ä'],
    ['text/plain; charset=utf-16be', "\x00\xE4", 'ä'],
    ['text/plain; charset=shift_jis', "\x93\xFA", '日'],
    ['text/plain; charset=latin1', "\xEF\xBB\xBFä", 'ä'],
    ['text/plain; charset=klingon', "\xC3\xA4\xFF", "ä\uFFFD"]
  ].freeze

  def test_a_text_is_in_the_charset_that_is_named
    BODIES.each do |content_type, body, expected|
      assert_equal expected, PlexRubySDK::Runtime::Charset.text(body.b, content_type), content_type
    end
  end
end
