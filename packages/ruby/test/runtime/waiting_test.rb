# frozen_string_literal: true

require_relative '../helper'
require 'json'

# Waiting for a PIN, by a clock that only moves when somebody waits.
class WaitingTest < Minitest::Test
  include Things

  # Waits as the cancellation of a caller does, at once.
  class Waits < PlexRubySDK::Cancellation
    attr_reader :waited, :now

    def initialize
      super
      @now = PlexRubySDK::Runtime::Deadline.now
      @waited = []
    end

    def wait(seconds)
      @waited << seconds
      @now += seconds
      cancelled?
    end
  end

  def setup
    super
    @waits = Waits.new
  end

  def pin(**fields)
    body = { id: 7, code: 'abcd', authToken: nil, expiresIn: 900, **fields }
    [200, { 'content-type' => 'application/json' }, JSON.generate(body)]
  end

  def confirmed = pin(authToken: 'a-token')

  # Answers in turn; the last answer again and again.
  def wait(*answers, **polling, &)
    @recorder = Recorder.new { |_, number| answers.fetch(number - 1, answers.last) }
    client = PlexRubySDK::PlexAPI.new(transport: @recorder, retries: false)
    on_the_clock { client.pins.wait_for_pin(7, polling:, cancellation: @waits, &) }
  end

  def on_the_clock
    real = PlexRubySDK::Runtime::Deadline.method(:now)
    waits = @waits
    replace_now { waits.now }
    yield
  ensure
    replace_now { real.call }
  end

  def replace_now(&)
    deadline = PlexRubySDK::Runtime::Deadline.singleton_class
    deadline.remove_method(:now)
    deadline.define_method(:now, &)
  end

  def test_it_asks_at_once_and_then_once_a_second
    assert_equal 'a-token', wait(pin, pin, confirmed).pin.auth_token
    assert_equal [1, 1], @waits.waited
  end

  def test_the_caller_says_how_often
    wait(pin, confirmed, interval: 0.02)
    assert_equal [0.02], @waits.waited
  end

  def test_it_ends_before_it_waits_in_vain
    error = error_of { wait(pin, max_wait: 2.5) }
    assert_instance_of PlexRubySDK::Errors::PollTimeoutError, error
    refute_predicate error, :expired?
    assert_equal [1, 1], @waits.waited
  end

  def test_it_ends_when_the_pin_expires_and_no_later
    error = error_of { wait(pin(expiresIn: 3), pin) }
    assert_predicate error, :expired?
    assert_equal [1, 1], @waits.waited
  end

  def test_retry_after_is_waited_for_and_never_less_than_the_interval
    limited = %w[7 0 soon].map { |after| [429, { 'retry-after' => after }, ''] }
    wait(*limited, confirmed)
    assert_equal [7, 1, 1], @waits.waited
  end

  def test_retry_after_that_is_longer_than_the_wait_ends_it
    error = error_of { wait([429, { 'retry-after' => '61' }, ''], max_wait: 60) }
    assert_instance_of PlexRubySDK::Errors::PollTimeoutError, error
    assert_empty @waits.waited
  end

  def test_every_other_error_ends_it
    gone = [404, { 'content-type' => 'application/json' }, '{"errors":[{"code":1020,"message":"Code not found"}]}']
    error = error_of { wait(pin, gone) }
    assert_instance_of PlexRubySDK::Errors::GetPinNotFound, error
    assert_match(/\Aget_pin: 404 from GET .*Code not found/, error.message)
  end

  def test_the_caller_sees_each_result_and_ends_it_with_false_or_an_error
    seen = []
    last = wait(pin, pin(expiresIn: 899), confirmed) do |result|
      seen << result.pin.expires_in
      seen.size < 2
    end
    assert_equal [900, 899], seen
    assert_nil last.pin.auth_token
    assert_equal 'of the caller', error_of { wait(pin) { raise 'of the caller' } }.message
  end

  def test_a_cancellation_ends_it_between_two_requests
    error = error_of { wait(pin) { @waits.cancel } }
    assert_instance_of PlexRubySDK::Errors::CancelledError, error
    assert_equal 1, @recorder.sent.size
  end
end
