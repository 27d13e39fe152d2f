# frozen_string_literal: true

require_relative '../helper'
require 'time'

class RecoveryTest < Minitest::Test
  include Things

  [408, 429, 500, 502, 503, 504].each do |status|
    define_method("test_#{status}_then_200") do
      server = TestServer.answering { |_, number| { status: number == 1 ? status : 200 } }
      with_server(server) { assert_equal 200, call(client(server_url: server.url, retries: QUICK)).status_code }
    end
  end

  def test_give_up_with_the_last_error
    recorder = Recorder.new { [503, {}, ''] }
    assert_equal 503, error_of { call(client(transport: recorder, retries: QUICK)) }.status_code
    assert_equal [0, 1, 2], recorder.sent.map(&:attempt)
    recorder = Recorder.new { |_, number| [500 + number, {}, ''] }
    assert_equal 501, error_of { call(client(transport: recorder, retries: QUICK)) }.status_code
  end

  def test_retry_after_decides
    after = ['0', (Time.now - 5).httpdate]
    recorder = Recorder.new do |_, number|
      next [429, { 'Retry-After' => after[number - 1] }, ''] if number < 3

      [200, { 'content-type' => 'application/json' }, '{}']
    end
    core = client(transport: recorder, retries: { initial_delay: 1e6, max_delay: 1e6 })
    assert_equal 200, call(core).status_code
    assert_equal 3, recorder.sent.size
  end

  def test_a_longer_wait_than_allowed_ends_the_call_at_once
    recorder = Recorder.new { [429, { 'retry-after' => '3600' }, ''] }
    assert_equal 429, error_of { call(client(transport: recorder)) }.status_code
    assert_equal 1, recorder.sent.size
  end

  def attempts(common, own, verb = 'POST')
    recorder = Recorder.new { [503, {}, ''] }
    parts = PlexRubySDK::Runtime::Parts.new(body: PlexRubySDK::Runtime::Bodies.text('same'))
    given = own.nil? ? {} : { retries: own }
    error_of { call(client(transport: recorder, retries: common), change: { verb: }, parts:, **given) }
    assert_equal ['same'], recorder.sent.map(&:body).uniq
    recorder.sent.size
  end

  def test_post_and_patch_only_when_asked
    assert_equal 1, attempts(nil, nil)
    assert_equal 1, attempts(nil, nil, 'PATCH')
    assert_equal 1, attempts(QUICK, nil)
    assert_equal 3, attempts({ **QUICK, all_methods: true }, nil)
    assert_equal 2, attempts(QUICK, { max_retries: 1 })
    assert_equal 3, attempts(QUICK, nil, 'PUT')
    assert_equal 1, attempts(QUICK, false, 'PUT')
    assert_equal 3, attempts(false, QUICK, 'PUT')
  end

  def delay(number, retry_after = nil, **settings)
    settings = PlexRubySDK::Runtime::RETRIES.merge(settings)
    PlexRubySDK::Runtime::Recovery.delay(number, settings, retry_after, now: Time.at(0), random: 1)
  end

  def test_waits
    assert_equal([0.5, 1, 2, 4, 8, 8], (0..5).map { |number| delay(number) })
    assert_equal 7, delay(0, '7')
    assert_equal 1.5, delay(0, ' 1.5 ')
    assert_equal 60, delay(0, Time.at(60).httpdate)
    assert_nil delay(0, '61')
    assert_equal 0.5, delay(0, 'soon')
    assert_equal 0.5, delay(0, '-1')
    assert_equal 0.5, delay(0, 'Monday next')
  end

  def cancelled(cancellation, options = {})
    error = error_of { call(client(**options), cancellation:) }
    assert_instance_of sdk_errors::CancelledError, error
    error
  end

  def test_cancelled_before
    recorder = Recorder.new
    cancellation = PlexRubySDK::Cancellation.new
    cancellation.cancel('mine')
    assert_equal 'mine', cancelled(cancellation, transport: recorder).reason
    assert_empty recorder.sent
  end

  def test_cancelled_while_waiting_for_headers
    cancellation = PlexRubySDK::Cancellation.new
    server = TestServer.new do |*|
      cancellation.cancel
      sleep
    end
    with_server(server) { cancelled(cancellation, server_url: server.url, timeout: 20) }
    assert_equal 1, server.requests.size
  end

  def test_cancelled_within_the_body
    cancellation = PlexRubySDK::Cancellation.new
    server = TestServer.new do |socket, *|
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{")
      sleep 0.02
      cancellation.cancel
      sleep
    end
    with_server(server) { cancelled(cancellation, server_url: server.url) }
  end

  def test_cancelled_while_waiting_for_a_retry
    cancellation = PlexRubySDK::Cancellation.new
    hook = Object.new
    hook.define_singleton_method(:after_error) { |*| Thread.new { [sleep(0.02), cancellation.cancel('enough')] } }
    recorder = Recorder.new { [429, { 'retry-after' => '50' }, ''] }
    assert_equal 'enough', cancelled(cancellation, transport: recorder, hooks: hook).reason
    assert_equal 1, recorder.sent.size
  end

  def test_cancelled_while_a_credential_function_runs
    cancellation = PlexRubySDK::Cancellation.new
    recorder = Recorder.new
    cancelled(cancellation, transport: recorder, token: -> { [cancellation.cancel, 'late'].last })
    assert_empty recorder.sent
  end

  # Gives t1, t2 and so on; the block decides when one of them is refused.
  def renewable(&decide)
    count = 0
    -> { "t#{count += 1}" }.tap { |token| token.define_singleton_method(:refused) { |*given| decide.call(*given) } }
  end

  def answering(*statuses) = Recorder.new { |_, number| [statuses.fetch(number - 1), {}, ''] }

  def tokens_of(recorder) = recorder.sent.map { |request| request.headers['x-token'] }

  def test_a_credential_is_told_that_it_was_refused_and_the_request_is_sent_once_more_whatever_its_method
    told = []
    token = renewable { |error, secret| told << [error.status_code, secret] }
    transport = answering(498, 498)
    error_of { call(client(token:, transport:, retries: false), change: { verb: 'POST' }) }
    assert_equal [[498, 't1']], told
    assert_equal %w[t1 t2], tokens_of(transport)
  end

  def test_a_credential_that_is_renewed_goes_on_with_other_retries
    transport = answering(401, 503, 404)
    error_of { call(client(token: renewable { true }, transport:, retries: QUICK)) }
    assert_equal %w[t1 t2 t3], tokens_of(transport)
  end

  def test_a_credential_decides_itself_whether_it_is_renewed_and_may_say_more
    transport = answering(401, 401)
    assert_equal 401, error_of { call(client(token: renewable { false }, transport:)) }.status_code
    error = error_of { call(client(token: renewable { raise 'sign in again' }, transport:)) }
    assert_equal 'sign in again', error.message
  end

  def test_a_credential_is_not_told_of_failures_of_the_server
    told = []
    token = renewable { |*given| told << given }
    error_of { call(client(token:, transport: answering(500), retries: false)) }
    assert_empty told
  end
end
