# frozen_string_literal: true

require_relative '../helper'
require_relative '../support/patience'
require 'zlib'

class FaultsTest < Minitest::Test
  include Things
  include Patience

  # A fresh connection for each test: what one server did is not the next one's.
  def fresh(**options) = client(transport: PlexRubySDK::Transport.new, **options)

  def failure(server, **options)
    with_server(server) { error_of { call(fresh(server_url: server.url, **options)) } }
  end

  # That of a call whose time was over in the phase.
  def failure_in(phase, server)
    with_server(server) do
      patiently(0.1, ->(error) { error.phase == phase }) do |timeout|
        error = error_of { call(fresh(server_url: server.url, timeout:, retries: false)) }
        assert_instance_of sdk_errors::TimeoutError, error
        assert_equal timeout, error.timeout
        error
      end
    end
  end

  def test_headers_that_do_not_come
    server = TestServer.new { |*| sleep }
    error = failure_in(:headers, server)
    assert_equal :headers, error.phase
    assert_equal "getThing: no response within #{error.timeout} s for GET #{server.url}/thing", error.message
  end

  def test_headers_that_come_a_byte_now_and_then
    server = TestServer.new do |socket, *|
      'HTTP/1.1 200 OK'.each_char { |byte| [socket.write(byte), sleep(0.02)] }
      sleep
    end
    assert_equal :headers, failure_in(:headers, server).phase
  end

  def test_a_body_that_does_not_end
    server = TestServer.new do |socket, *|
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{")
      sleep
    end
    assert_equal :body, failure_in(:body, server).phase
  end

  def test_a_body_that_comes_a_byte_now_and_then
    server = TestServer.new do |socket, *|
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n")
      98.times { [socket.write(' '), sleep(0.02)] }
      sleep
    end
    assert_equal :body, failure_in(:body, server).phase
  end

  def test_a_credential_function_that_takes_too_long
    error = error_of { call(client(transport: Recorder.new, token: -> { sleep 0.03 }, timeout: 0.01, retries: false)) }
    assert_equal :request, error.phase
  end

  def test_an_attempt_that_timed_out_is_repeated
    # The first request of a call gets no answer.
    server = TestServer.new { |socket, _, _| server.requests.size.odd? ? sleep : TestServer.answer(socket) }
    with_server(server) do
      counts = patiently(0.2, ->(count) { count == 2 }) do |timeout|
        server.requests.clear
        assert_equal 200, call(fresh(server_url: server.url, timeout:, retries: QUICK)).status_code
        server.requests.size
      rescue sdk_errors::TimeoutError
        nil
      end
      assert_equal 2, counts
    end
  end

  [0, Float::INFINITY].each do |timeout|
    define_method("test_#{timeout}_is_no_limit_at_all") do
      with_server(TestServer.answering { {} }) do |server|
        assert_equal 200, call(fresh(server_url: server.url, timeout:)).status_code
        assert_equal 200, call(fresh(server_url: server.url, timeout: 1e-9), timeout:).status_code
      end
    end
  end

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

  def test_a_transport_that_raises_anything_at_all
    [RuntimeError.new, IOError.new('x'), NoMethodError.new('y')].each do |raised|
      error = error_of { call(client(transport: ->(_) { raise raised }, retries: false)) }
      assert_instance_of sdk_errors::ConnectionError, error
    end
  end

  def test_a_time_limit_of_the_caller_passes
    require 'timeout'
    server = TestServer.new { |*| sleep }
    with_server(server) do
      requests = patiently(0.05, ->(count) { count == 1 }) do |limit|
        server.requests.clear
        assert_raises(Timeout::Error) { Timeout.timeout(limit) { call(fresh(server_url: server.url)) } }
        server.requests.size
      end
      assert_equal 1, requests
    end
  end

  def test_20_megabytes
    text = JSON.generate(text: 'x' * 20_000_000)
    with_server(TestServer.answering { { body: text } }) do |server|
      assert_equal 20_000_000, call(fresh(server_url: server.url, timeout: LONGEST)).object['text'].size
    end
  end

  def test_20_megabytes_of_an_error
    server = TestServer.answering { { status: 400, type: 'text/html', body: '<p>' * 7_000_000 } }
    error = failure(server, timeout: LONGEST)
    assert_equal "getThing: 400 from GET #{server.url}/thing", error.message
    assert_equal 21_000_000, error.body.size
  end

  def test_compressed_not_utf8_with_a_byte_order_mark
    bodies = [Zlib.gzip('{"a":1}'), "\"\xff\"".b, "\uFEFF{\"a\":1}"]
    server = TestServer.answering do |_, number|
      { body: bodies[number - 1], headers: number == 1 ? { 'content-encoding' => 'gzip' } : {} }
    end
    with_server(server) do
      core = fresh(server_url: server.url)
      assert_equal([{ 'a' => 1 }, "\uFFFD", { 'a' => 1 }], Array.new(3) { call(core).object })
    end
  end

  def test_compressed_and_cut_off
    server = TestServer.answering { { body: Zlib.gzip('{"a":1}')[0..-5], headers: { 'content-encoding' => 'gzip' } } }
    assert_instance_of sdk_errors::ConnectionError, failure(server, retries: false)
  end

  def test_hostile_depth
    body = "#{'{"error":' * 9000}1#{'}' * 9000}"
    assert_instance_of sdk_errors::SDKError, failure(TestServer.answering { { status: 401, body: } })
    assert_instance_of sdk_errors::SDKError, failure(TestServer.answering { { status: 200, body: } })
  end

  def test_a_declared_error_is_of_its_class_with_its_data
    body = { errors: [{ code: 1001, message: 'User could not be authenticated', new: 1 }] }
    server = TestServer.answering { { status: 401, body: JSON.generate(body) } }
    error = failure(server)
    assert_instance_of Unauthorized, error
    assert_kind_of sdk_errors::SDKError, error
    assert_kind_of StandardError, error
    assert_equal [401, 'get-thing', 'GET'], [error.status_code, error.operation, error.verb]
    assert_equal 1001, error.data.errors[0].code
    assert_equal "getThing: 401 from GET #{server.url}/thing: User could not be authenticated (1001)", error.message
    assert_equal 1, server.requests.size
  end

  [[401, 'text/html', '<html>no</html>', ''],
   [401, 'application/json', '<html>', ''],
   [401, 'application/json', '', ''],
   [404, 'application/json', '{"status":404,"error":"Not Found"}', ': Not Found'],
   [422, 'application/xml', '<error/>', ''],
   [400, 'application/problem+json', '{"title":"Bad","detail":"worse"}', ': worse'],
   [400, 'application/json', '{"error":{"message":"deep","code":"E1"}}', ': deep (E1)'],
   [400, 'application/json', '{"errors":["plain"]}', ': plain'],
   [400, 'application/json', 'null', ''],
   [400, 'application/json', '{"message":{"a":1}}', ''],
   [400, 'application/json', '{"message":"\u001b[31mred\u202e\r\nline"}', ': [31mred line']].each do |given|
    status, type, body, detail = given
    define_method("test_#{status}_#{type}_#{body}") do
      server = TestServer.answering { { status:, type:, body: } }
      error = failure(server)
      assert_kind_of sdk_errors::SDKError, error
      assert_equal [status, type, body], [error.status_code, error.content_type, error.body]
      assert_equal "getThing: #{status} from GET #{server.url}/thing#{detail}", error.message.squeeze(' ')
    end
  end
end
