# frozen_string_literal: true

require_relative '../helper'
require_relative '../support/patience'
require 'zlib'

# Answers of any size and kind.
class AnswersTest < Minitest::Test
  include Things
  include Patience

  def test_a_transport_that_raises_anything_at_all
    [RuntimeError.new, IOError.new('x'), NoMethodError.new('y')].each do |raised|
      error = error_of { call(client(transport: ->(_) { raise raised }, retries: false)) }
      assert_instance_of sdk_errors::ConnectionError, error
    end
  end

  def test_20_megabytes
    text = JSON.generate(text: 'x' * 20_000_000)
    with_server(TestServer.answering { { body: text } }) do |server|
      assert_equal 20_000_000, call(fresh(server_url: server.url, timeout: LONGEST)).object['text'].size
    end
  end

  def test_a_header_of_64_kilobytes
    server = TestServer.answering { { body: '{}', headers: { 'x-long' => 'a' * 65_536 } } }
    with_server(server) do
      assert_equal 65_536, call(fresh(server_url: server.url)).raw_response['x-long'].size
    end
  end

  def test_headers_that_are_cut_short
    ["HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ncontent-ty", "HTTP/1.1 204 No\r\nx: y\r\n"].each do |head|
      server = TestServer.new { |socket, *| [socket.write(head), socket.close] }
      assert_instance_of sdk_errors::ConnectionError, failure(server, retries: false)
      assert_equal 1, server.requests.size
    end
  end

  def test_headers_without_end
    [['HTTP/1.1 200 OK', 'x'], ["HTTP/1.1 200 OK\r\n", "a: b\r\n"],
     ['', "HTTP/1.1 103 Early Hints\r\n\r\n"]].each do |head, endless|
      server = TestServer.new do |socket, *|
        socket.write(head)
        loop { socket.write(endless * 1000) }
      end
      error = failure(server, timeout: LONGEST)
      assert_instance_of sdk_errors::ConnectionError, error
      assert_equal 1, server.requests.size
    end
  end

  def test_a_line_without_end_between_chunks_and_after_them
    ['8;', "8\r\n{\"id\":1}\r\n0\r\nx: "].each do |chunks|
      server = TestServer.new do |socket, *|
        socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n#{chunks}")
        loop { socket.write('x' * 1000) }
      end
      assert_instance_of sdk_errors::ConnectionError, failure(server, timeout: LONGEST)
      assert_equal 1, server.requests.size
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
