# frozen_string_literal: true

require_relative '../helper'
require_relative '../support/patience'
require 'zlib'

# An attempt ends at its time, whatever the server does meanwhile.
class DeadlinesTest < Minitest::Test
  include Things
  include Patience

  # That of a call whose time was over in the phase.
  def failure_in(phase, server, **options)
    with_server(server) do
      patiently(0.1, ->(error) { error.phase == phase }) do |timeout|
        error = error_of { call(fresh(server_url: server.url, timeout:, retries: false, **options)) }
        assert_instance_of sdk_errors::TimeoutError, error
        assert_equal timeout, error.timeout
        error
      end
    end
  end

  # An address at which no more connections are made: as many wait to be accepted as the system lets wait. Nil where the
  # system makes connections all the same.
  def full_queue
    listening = Socket.tcp_server_sockets('127.0.0.1', 0).first.tap { |socket| socket.listen(0) }
    address = listening.local_address
    sockets = [listening]
    20.times { sockets << address.connect(timeout: 0.2) }
    yield nil
  rescue Errno::ETIMEDOUT
    yield "http://127.0.0.1:#{address.ip_port}"
  ensure
    sockets.each(&:close)
  end

  def test_a_connection_that_is_never_made
    full_queue do |server_url|
      skip 'this system makes connections that nobody accepts' if server_url.nil?

      error = patiently(0.1, ->(failure) { failure.phase == :headers }) do |timeout|
        error_of { call(fresh(server_url:, timeout:, retries: false)) }
      end
      assert_instance_of sdk_errors::TimeoutError, error
      assert_equal :headers, error.phase
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

  def test_interim_responses_without_end
    server = TestServer.new do |socket, *|
      loop { [socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), sleep(0.02)] }
    end
    assert_equal :headers, failure_in(:headers, server).phase
  end

  def test_a_small_body_that_unfolds_far
    member = Zlib.gzip("\0" * (2**24))
    server = TestServer.new do |socket, *|
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\r\n")
      loop { socket.write(member) }
    end
    assert_equal :body, failure_in(:body, server, max_response_bytes: Float::INFINITY).phase
  end
end
