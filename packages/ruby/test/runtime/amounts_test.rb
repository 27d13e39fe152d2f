# frozen_string_literal: true

require_relative '../helper'

# Times, sizes and counts: from zero to infinity.
class AmountsTest < Minitest::Test
  include Things

  WRONG = [-1, -Float::INFINITY, Float::NAN].freeze

  def problem_of(&)
    error = error_of(&)
    assert_instance_of ArgumentError, error
    error.message
  end

  WRONG.product(%i[timeout max_response_bytes]).each do |value, name|
    define_method("test_#{name}_of_a_client_and_of_a_call_cannot_be_#{value}") do
      recorder = Recorder.new
      expected = "#{name} must be 0 or more, not #{value}"
      assert_equal(expected, problem_of { client(name => value) })
      assert_equal(expected, problem_of { call(client(transport: recorder), name => value) })
      assert_empty recorder.sent
    end
  end

  WRONG.product(%i[max_retries initial_delay max_delay max_retry_after]).each do |value, name|
    define_method("test_#{name}_of_retries_cannot_be_#{value}") do
      recorder = Recorder.new
      expected = "#{name} must be 0 or more, not #{value}"
      assert_equal(expected, problem_of { client(retries: { name => value }) })
      assert_equal(expected, problem_of { call(client(transport: recorder), retries: { name => value }) })
      assert_empty recorder.sent
    end
  end

  WRONG.product(%i[max_wait interval]).each do |value, name|
    define_method("test_#{name}_of_waiting_cannot_be_#{value}") do
      recorder = Recorder.new
      sdk = PlexRubySDK::PlexAPI.new(x_plex_client_identifier: 'c', transport: recorder)
      problem = problem_of { sdk.pins.wait_for_pin(1, polling: { name => value }) }
      assert_equal "#{name} must be 0 or more, not #{value}", problem
      assert_empty recorder.sent
    end
  end

  [0, Float::INFINITY].each do |value|
    define_method("test_#{value}_is_no_limit_of_time") do
      recorder = Recorder.new
      assert_equal 200, call(client(transport: recorder, timeout: value)).status_code
      assert_equal 200, call(client(transport: recorder), timeout: value).status_code
      assert_nil recorder.sent[0].timeout
    end
  end
end
