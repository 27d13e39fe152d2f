# frozen_string_literal: true

require_relative '../helper'
require 'zlib'

# How much of a response is read: no more than `max_response_bytes`, counted after decompression.
class LimitsTest < Minitest::Test
  include Things

  BODY = '{"size":123456}'
  TEXT = ('abc' * 100_000).b
  BYTES = [Things::Runtime::Success.new(status: 200, content_type: 'application/octet-stream', field: :bytes,
                                        read: :bytes)].freeze

  # A server whose body never ends, and what the network has taken of it.
  def endless(status, sent)
    TestServer.new do |socket, *|
      socket.write("HTTP/1.1 #{status} X\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
      part = "10000\r\n#{'x' * 65_536}\r\n"
      loop { sent << socket.write(part) }
    end
  end

  def test_of_an_endless_body_no_more_is_read_than_the_limit
    [200, 401, 503].each do |status|
      sent = []
      server = endless(status, sent)
      with_server(server) do
        error = error_of { call(fresh(server_url: server.url, max_response_bytes: 100_000, retries: QUICK)) }
        assert_instance_of sdk_errors::ResponseTooLargeError, error
        assert_equal 100_000, error.max_response_bytes
        assert_equal "getThing: too long a body from GET #{server.url}/thing: it has more than 100000 bytes; " \
                     'raise max_response_bytes if that is right', error.message
        assert_equal 1, server.requests.size
      end
      # What the operating system keeps on the way is some megabytes.
      assert_operator sent.sum, :<, 2**26
    end
  end

  def test_bytes_count_after_decompression_and_no_more_are_unfolded
    unfolded = 0
    sink = Struct.new(:text).new(+'')
    sink.define_singleton_method(:<<) do |piece|
      raise PlexRubySDK::Runtime::Incoming::TooLong if (unfolded += piece.bytesize) > 2**20
    end
    inflation = PlexRubySDK::Runtime::Inflation.of('gzip', sink)
    assert_raises(PlexRubySDK::Runtime::Incoming::TooLong) { inflation << Zlib.gzip("\0" * (2**26)) }
    assert_operator unfolded, :<, 2**21
  end

  # All of it has come, so that there is no connection to cut.
  def test_no_more_is_unfolded_when_the_time_is_up
    inflated = 0
    sink = PlexRubySDK::Runtime::Incoming::Sink.new(Float::INFINITY) { raise IOError if (inflated += 1) > 3 }
    inflation = PlexRubySDK::Runtime::Inflation.of('gzip, gzip', sink)
    assert_raises(IOError) { inflation << Zlib.gzip(Zlib.gzip("\0" * (2**24)) * 32) }
    assert_operator sink.text.bytesize, :<, 2**20
  end

  def test_a_compressed_body_that_is_longer_than_the_limit
    server = TestServer.answering { { headers: { 'content-encoding' => 'gzip' }, body: Zlib.gzip("\0" * (2**22)) } }
    with_server(server) do
      error = error_of { call(fresh(server_url: server.url, max_response_bytes: 2**20)) }
      assert_instance_of sdk_errors::ResponseTooLargeError, error
      assert_equal 1, server.requests.size
    end
  end

  def test_the_limit_itself_is_allowed_and_a_call_may_have_another_or_none
    assert_equal 15, BODY.bytesize
    server = TestServer.answering { { body: BODY } }
    with_server(server) do
      assert_equal 200, call(fresh(server_url: server.url, max_response_bytes: 15)).status_code
      low = fresh(server_url: server.url, max_response_bytes: 14)
      [15, Float::INFINITY].each { |limit| assert_equal 200, call(low, max_response_bytes: limit).status_code }
      assert_raises(sdk_errors::ResponseTooLargeError) { call(low) }
      assert_raises(sdk_errors::ResponseTooLargeError) { call(fresh(server_url: server.url), max_response_bytes: 0) }
    end
  end

  def test_64_mib_are_allowed_where_nothing_is_said
    body = "\0" * ((2**26) + 1)
    server = TestServer.answering { { body:, type: 'application/octet-stream' } }
    with_server(server) do
      api = fresh(server_url: server.url)
      error = error_of { call(api, change: { successes: BYTES }) }
      assert_equal 67_108_864, error.max_response_bytes
      allowed = call(api, change: { successes: BYTES }, max_response_bytes: body.bytesize)
      assert_equal body.bytesize, allowed.bytes.bytesize
    end
  end

  def test_what_another_transport_has_read_counts_too
    [BODY, [BODY]].each do |body|
      transport = Recorder.new { [200, { 'content-type' => 'application/json' }, body] }
      assert_equal 200, call(client(transport:, max_response_bytes: 15)).status_code
      error = error_of { call(client(transport:, max_response_bytes: 14)) }
      assert_instance_of sdk_errors::ResponseTooLargeError, error
      assert_equal 14, transport.sent.last.max_response_bytes
    end
  end

  def raw_deflate(text)
    deflate = Zlib::Deflate.new(nil, -Zlib::MAX_WBITS)
    deflate.deflate(text, Zlib::FINISH).tap { deflate.close }
  end

  def read(coding, content, pieces)
    sink = PlexRubySDK::Runtime::Incoming::Sink.new(Float::INFINITY)
    inflation = PlexRubySDK::Runtime::Inflation.of(coding, sink)
    content.bytes.each_slice(pieces) { |bytes| inflation << bytes.pack('C*') }
    inflation.finish
    sink.text
  ensure
    inflation&.close
  end

  def test_codings
    several = Zlib.gzip('a') + Zlib.gzip(TEXT) + Zlib.gzip('b')
    {
      ['gzip', Zlib.gzip(TEXT)] => TEXT, ['X-GZip', Zlib.gzip(TEXT)] => TEXT, ['gzip', several] => "a#{TEXT}b",
      ['gzip', Zlib.gzip('a') + ("\0" * 20)] => 'a', ['gzip', ''] => '',
      ['deflate', Zlib.deflate(TEXT)] => TEXT, ['deflate', raw_deflate(TEXT)] => TEXT,
      ['gzip, identity, deflate', Zlib.deflate(Zlib.gzip(TEXT))] => TEXT
    }.each do |(coding, content), expected|
      [1, 7, 1_000_000].each { |pieces| assert expected == read(coding, content, pieces), "#{coding}, #{pieces}" }
    end
  end

  def test_a_body_that_was_compressed_and_cut_is_a_broken_connection
    [5, 12, -8, -1].each do |cut|
      server = TestServer.answering do
        { headers: { 'content-encoding' => 'gzip' }, body: Zlib.gzip(BODY).byteslice(0...cut) }
      end
      with_server(server) do
        error = error_of { call(fresh(server_url: server.url, retries: QUICK)) }
        assert_instance_of sdk_errors::ConnectionError, error
        assert_includes error.message, 'the compressed body is not complete'
        assert_equal 3, server.requests.size
      end
    end
  end

  def test_a_coding_that_is_not_known_is_left_as_it_is
    assert_nil PlexRubySDK::Runtime::Inflation.of('br', nil)
    assert_nil PlexRubySDK::Runtime::Inflation.of('gzip, br', nil)
  end
end
