# frozen_string_literal: true

require_relative '../helper'
require_relative '../support/patience'

# Connections that break, and that are kept.
class ConnectionsTest < Minitest::Test
  include Things
  include Patience

  def test_nobody_listens
    server = TestServer.new { |*| nil }
    server.stop
    error = error_of { call(fresh(server_url: server.url, retries: false)) }
    assert_instance_of sdk_errors::ConnectionError, error
    assert_equal 'ECONNREFUSED', error.code
    assert_includes error.message, "127.0.0.1:#{server.port}"
    assert_instance_of Errno::ECONNREFUSED, error.cause
  end

  def test_a_name_that_does_not_resolve
    error = error_of { call(fresh(server_url: 'http://nowhere.invalid', retries: false)) }
    assert_instance_of sdk_errors::ConnectionError, error
  end

  def reset(socket)
    socket.setsockopt(Socket::SOL_SOCKET, Socket::SO_LINGER, [1, 0].pack('ii'))
    socket.close
  end

  def test_reset_before_the_response_then_fine
    server = TestServer.new { |socket, _, number| number < 3 ? reset(socket) : TestServer.answer(socket) }
    with_server(server) do
      assert_equal({}, call(fresh(server_url: server.url, retries: QUICK)).object)
    end
    assert_equal 3, server.requests.size
  end

  [['reset in the middle of the body', "content-length: 20\r\n\r\n{\"a\":1", true],
   ['closed before the declared length', "content-length: 20\r\n\r\n{\"a\":1", false],
   ['closed before the first byte', "content-length: 20\r\n\r\n", false],
   ['closed within a chunk', "transfer-encoding: chunked\r\n\r\n20\r\n{\"a\":1", false]].each do |name, rest, resets|
    define_method("test_#{name}") do
      message = 'the connection broke within the body from GET'
      error = patiently(0.02, ->(each) { each.message.include?(message) }) do |time|
        server = TestServer.new do |socket, *|
          socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n#{rest}")
          # A reset takes away what has not been read yet.
          sleep time
          resets ? reset(socket) : socket.close
        end
        failure(server, retries: false)
      end
      assert_instance_of sdk_errors::ConnectionError, error
      assert_includes error.message, message
    end
  end

  def test_not_http
    server = TestServer.new { |socket, *| [socket.write("garbage\r\n\r\n"), socket.close] }
    assert_instance_of sdk_errors::ConnectionError, failure(server, retries: false)
  end

  def test_a_connection_that_the_server_closed_meanwhile_is_not_used
    closed = Queue.new
    server = TestServer.new do |socket, *|
      TestServer.answer(socket)
      socket.close
      closed << true
    end
    with_server(server) do
      core = fresh(server_url: server.url, retries: false)
      assert_equal([200, 200], Array.new(2) { [call(core).status_code, closed.pop].first })
    end
  end

  # Closed, reset, or with something that belongs to no answer, and nobody who reads what comes next.
  %i[end reset stray].each do |fault|
    define_method("test_a_call_that_must_not_be_repeated_is_sent_anew_where_a_kept_connection_met_its_#{fault}") do
      done = Queue.new
      server = TestServer.new do |socket, _, number|
        TestServer.answer(socket)
        next if number == 2

        { end: -> { socket.close }, reset: -> { reset(socket) }, stray: -> { socket.write('stray') } }[fault].call
        done << true
        sleep
      end
      with_server(server) do
        core = fresh(server_url: server.url, retries: false, timeout: LONGEST)
        call(core)
        done.pop
        assert_equal 200, call(core, change: { verb: 'POST' }).status_code
        assert_equal [%w[GET POST], 2], [server.requests.map(&:verb), server.connections]
      end
    end
  end

  def test_a_call_whose_first_byte_could_not_be_written_is_sent_anew
    server = TestServer.answering { {} }
    transport = PlexRubySDK::Transport.new do |http|
      # The end of the connection comes between the look at it and the writing.
      http.define_singleton_method(:given_up?) { [@socket.io.close_write, false].last }
    end
    with_server(server) do
      core = client(server_url: server.url, transport:, retries: false, timeout: LONGEST)
      assert_equal([200, 200], Array.new(2) { call(core, change: { verb: 'POST' }).status_code })
      assert_equal [2, 2], [server.requests.size, server.connections]
    end
  end

  def test_connections_are_kept_alive
    server = TestServer.answering { {} }
    with_server(server) do
      core = fresh(server_url: server.url)
      5.times { call(core) }
    end
    assert_equal [5, 1], [server.requests.size, server.connections]
  end

  def test_a_connection_with_a_broken_exchange_is_not_used_again
    given_up = Queue.new
    server = TestServer.new do |socket, _, number|
      if number == 1
        socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{")
        given_up.pop
        socket.write('}')
      else
        TestServer.answer(socket, body: '{"second":true}')
      end
    end
    with_server(server) do
      core = fresh(server_url: server.url, retries: false)
      error_of { call(core, timeout: 0.1) } until server.requests.any?
      given_up << true
      assert_equal({ 'second' => true }, call(core).object)
    end
  end

  def test_a_header_of_a_hook_with_a_line_break_is_not_sent
    hook = Object.new
    hook.define_singleton_method(:before_request) { |request| request.headers['X-A'] = "1\r\nx-evil: 2" }
    server = TestServer.answering { {} }
    assert_instance_of ArgumentError, failure(server, hooks: hook)
    assert_empty server.requests
  end

  def test_a_header_of_a_hook_is_the_same_in_any_case
    hook = Object.new
    hook.define_singleton_method(:before_request) { |request| request.headers.merge!('X-A' => 'é', 'Host' => 'h') }
    with_server(TestServer.answering { {} }) do |server|
      call(fresh(server_url: server.url, hooks: hook))
      sent = server.requests[0].headers.values_at('host', 'x-a', 'accept-encoding')
      assert_equal ['h', "\xE9".b, 'gzip'], sent.map(&:b)
    end
  end

  def test_the_host_of_a_request_is_that_of_the_url
    with_server(TestServer.answering { {} }) do |server|
      call(fresh(server_url: server.url))
      assert_equal "127.0.0.1:#{server.port}", server.requests[0].headers['host']
    end
  end

  def test_cancelled_in_every_phase_and_the_connection_is_not_used_again
    server = TestServer.new do |socket, _, number|
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{") if number == 2
      number < 3 ? sleep : TestServer.answer(socket)
    end
    with_server(server) do
      core = fresh(server_url: server.url)
      2.times do |number|
        cancellation = PlexRubySDK::Cancellation.new
        Thread.new { [(sleep 0.005 until server.requests.size > number), cancellation.cancel(number)] }
        error = error_of { call(core, cancellation:) }
        assert_instance_of sdk_errors::CancelledError, error
        assert_equal number, error.reason
      end
      assert_equal 200, call(core, cancellation: PlexRubySDK::Cancellation.new).status_code
    end
    assert_equal 3, server.connections
  end
end
