# frozen_string_literal: true

require_relative '../helper'
require_relative '../support/certificate'
require_relative '../support/patience'

# The environment or an option says through which proxy a request goes.
class ProxiesTest < Minitest::Test
  include Things
  include Patience

  Proxies = PlexRubySDK::Runtime::Proxies
  NAMES = %w[http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY REQUEST_METHOD].freeze
  LOGIN = "Basic #{['us@er:p+/w'].pack('m0')}".freeze

  def setup = @before = NAMES.to_h { |name| [name, ENV.fetch(name, nil)] }

  def teardown = ENV.update(@before)

  def environment(**given) = ENV.update(NAMES.to_h { |name| [name, nil] }.merge(given.transform_keys(&:to_s)))

  # What a proxy is asked for in a call to the URL, as verb and target, and its login.
  def asked(url, **options)
    server = TestServer.answering { |request, _| { status: request.verb == 'CONNECT' ? 502 : 200 } }
    with_server(server) do
      environment(**yield(server.url))
      transport = PlexRubySDK::Transport.new(&options[:configure])
      begin
        call(client(server_url: url, transport:, timeout: LONGEST, retries: false))
      rescue sdk_errors::ConnectionError
        nil
      end
    end
    server.requests.map { |request| [request.verb, request.target, request.headers['proxy-authorization']].compact }
  end

  # Where a request goes, as "host:port".
  def chosen(url, option = nil, **environment)
    proxy = Proxies.chosen(option, environment.transform_keys(&:to_s)).for(URI.parse(url))
    proxy && "#{proxy.host}:#{proxy.port}"
  end

  # A proxy whose tunnels all end at a port of this machine; notes the heads of what it was asked in `heads`.
  def tunnelling(port, heads)
    listening = TCPServer.new('127.0.0.1', 0)
    thread = Thread.new { loop { Thread.new(listening.accept) { |socket| tunnel(socket, port, heads) } } }
    yield "http://us%40er:p+%2Fw@127.0.0.1:#{listening.addr[1]}"
  ensure
    thread&.kill
    listening&.close
  end

  def tunnel(socket, port, heads)
    heads << socket.gets("\r\n\r\n")
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n")
    target = TCPSocket.new('127.0.0.1', port)
    Thread.new { IO.copy_stream(target, socket) }.report_on_exception = false
    IO.copy_stream(socket, target)
  rescue IOError, SystemCallError
    nil
  end

  def test_http_goes_through_http_proxy
    assert_equal([%w[GET http://api.test/thing]], asked('http://api.test') { |url| { http_proxy: url } })
  end

  %i[https_proxy HTTPS_PROXY].each do |name|
    define_method("test_https_goes_through_#{name}") do
      assert_equal([%w[CONNECT api.test:443]], asked('https://api.test') { |url| { name => url } })
    end
  end

  def test_https_does_not_go_through_http_proxy
    assert_nil chosen('https://api.test', http_proxy: 'http://proxy')
  end

  def test_user_name_and_password_go_to_the_proxy
    sent = asked('http://api.test') { |url| { http_proxy: url.sub('//', '//us%40er:p+%2Fw@') } }
    assert_equal [['GET', 'http://api.test/thing', LOGIN]], sent
  end

  def test_a_percent_sign_that_begins_no_escape_stands_for_itself
    sent = asked('http://api.test') { |url| { http_proxy: url.sub('//', '//user:100%@') } }
    assert_equal [['GET', 'http://api.test/thing', "Basic #{['user:100%'].pack('m0')}"]], sent
  end

  def test_within_a_tunnel_there_is_tls_and_no_login_of_the_proxy
    certificate = Certificate.new('DNS:api.test')
    server = TestServer.answering(tls: certificate.context) { { body: '{"size":1}' } }
    heads = []
    with_server(server) do
      tunnelling(server.port, heads) do |proxy|
        transport = PlexRubySDK::Transport.new(proxy:) { |http| http.cert_store = certificate.store }
        api = client(server_url: 'https://api.test', transport:, timeout: LONGEST)
        2.times { assert_equal({ size: 1 }, call(api).object.transform_keys(&:to_sym)) }
      end
    end
    assert_equal 1, heads.size
    assert_includes heads.first, "Proxy-Authorization: #{LOGIN}\r\n"
    assert_equal([nil, nil], server.requests.map { |request| request.headers['proxy-authorization'] })
  end

  def test_a_certificate_for_another_host_ends_a_tunnel
    certificate = Certificate.new('DNS:other.test')
    server = TestServer.answering(tls: certificate.context) { {} }
    with_server(server) do
      tunnelling(server.port, []) do |proxy|
        transport = PlexRubySDK::Transport.new(proxy:) { |http| http.cert_store = certificate.store }
        api = client(server_url: 'https://api.test', transport:, timeout: LONGEST, retries: false)
        assert_raises(sdk_errors::ConnectionError) { call(api) }
      end
    end
    assert_empty server.requests
  end

  def test_a_proxy_that_refuses_is_an_error_without_its_login
    server = TestServer.answering { { status: 407, headers: { 'proxy-authenticate' => 'Basic realm="proxy"' } } }
    with_server(server) do
      proxy = server.url.sub('//', '//me:s3cr3t-pass@')
      { 'http' => sdk_errors::SDKError, 'https' => sdk_errors::ConnectionError }.each do |scheme, kind|
        error = error_of { call(client(server_url: "#{scheme}://api.test", proxy:, retries: false)) }
        assert_kind_of kind, error
        assert_match(/407/, error.message)
        refute_match(/s3cr3t/, error.full_message(highlight: false) + error.inspect)
      end
    end
  end

  ECHO = 's3cr3t p/w, s3cr3t%20p%2Fw, s3cr3t+p%2Fw, user:s3cr3t p/w, dXNlcjpzM2NyM3QgcC93'
  HEADS = ["HTTP/1.1 407 #{ECHO}\r\nx-echo: #{ECHO}", "HTTP/1.1 407 No\r\n#{ECHO}", ECHO].freeze

  HEADS.product(%w[http https]).each_with_index do |(head, scheme), index|
    define_method("test_what_a_proxy_repeats_of_its_login_is_not_shown_#{scheme}_#{index}") do
      body = %({"message":"#{ECHO}"})
      server = TestServer.new do |socket, *|
        socket.write("#{head}\r\ncontent-length: #{body.bytesize}\r\n\r\n#{body}")
        socket.close
      end
      with_server(server) do
        proxy = server.url.sub('//', '//user:s3cr3t%20p%2Fw@')
        error = error_of { call(client(server_url: "#{scheme}://api.test", proxy:, retries: false)) }
        assert_kind_of sdk_errors::RequestError, error
        refute_match(/s3cr3t|dXNlcjpzM2NyM3QgcC93/, error.full_message(highlight: false) + error.inspect)
      end
    end
  end

  def test_a_redirect_that_a_proxy_answers_to_connect_is_not_followed
    server = TestServer.answering { { status: 302, headers: { 'location' => "#{server.url}/elsewhere" } } }
    with_server(server) do
      api = client(server_url: 'https://api.test', proxy: server.url, retries: false)
      assert_raises(sdk_errors::ConnectionError) { call(api) }
    end
    assert_equal(['CONNECT'], server.requests.map(&:verb))
  end

  TREATMENTS = {
    dripping: lambda do |socket, *|
      socket.write("HTTP/1.1 200 OK\r\nx-drip: ")
      loop { socket.write('x') && sleep(0.005) }
    end,
    silent: ->(*) { sleep },
    silent_within: lambda do |socket, *|
      socket.write("HTTP/1.1 200 OK\r\n\r\n")
      sleep
    end
  }.freeze

  TREATMENTS.each do |name, treat|
    define_method("test_the_time_limit_holds_while_a_tunnel_is_made_#{name}") do
      with_server(TestServer.new(&treat)) do |server|
        expected = ->(error) { error.is_a?(sdk_errors::TimeoutError) && error.phase == :headers }
        error = patiently(0.2, expected) do |timeout|
          error_of { call(client(server_url: 'https://api.test', proxy: server.url, timeout:, retries: false)) }
        end
        assert expected.call(error), error.inspect
      end
    end
  end

  def test_small_letters_come_before_capitals
    assert_equal 'small:80', chosen('http://api.test', http_proxy: 'http://small', HTTP_PROXY: 'http://large')
    assert_equal 'large:80', chosen('http://api.test', http_proxy: '', HTTP_PROXY: 'http://large')
    assert_equal 'small:80', chosen('https://api.test', https_proxy: 'http://small', HTTPS_PROXY: 'http://large')
    refute_nil chosen('http://api.test', http_proxy: 'http://proxy', no_proxy: 'other.test', NO_PROXY: '*')
  end

  def test_a_header_of_a_request_to_a_cgi_program_is_no_proxy
    assert_nil chosen('http://api.test', HTTP_PROXY: 'http://proxy', REQUEST_METHOD: 'GET')
    refute_nil chosen('http://api.test', http_proxy: 'http://proxy', REQUEST_METHOD: 'GET')
    refute_nil chosen('https://api.test', HTTPS_PROXY: 'http://proxy', REQUEST_METHOD: 'GET')
  end

  def test_this_machine_is_reached_directly
    %w[localhost LOCALHOST 127.0.0.1 127.9.8.7 [::1] [::ffff:127.0.0.1]].each do |host|
      assert_nil chosen("http://#{host}:8080", http_proxy: 'http://proxy'), host
      assert_nil chosen("http://#{host}:8080", 'http://proxy'), host
    end
  end

  DIRECT = [
    ['http://api.test', '*'], ['http://api.test', 'api.test'], ['http://API.test.', 'Api.Test'],
    ['http://some.api.test', 'other.test, api.test'], ['http://some.api.test', '.api.test'],
    ['http://api.test', '.api.test'], ['http://some.api.test', '*.api.test'], ['http://api.test:81', 'api.test:81'],
    ['http://api.test', 'api.test:80'], ['https://api.test', 'api.test:443'], ['http://10.1.2.3', '10.1.2.3'],
    ['http://10.1.2.3', '10.0.0.0/8'], ['http://10.1.2.3:81', '10.1.2.3:81'], ['http://[fd00::1]', 'fd00::1'],
    ['http://[fd00::1]:81', '[fd00::1]:81'], ['http://[fd00::1]', 'fd00::/8']
  ].freeze
  THROUGH = [
    ['http://myapi.test', 'other.test,api.test'], ['http://myapi.test', '*.api.test'],
    ['http://api.test', 'api.test:81'], ['http://11.1.2.3', '10.0.0.0/8'], ['http://10.1.2.3', '10.1.2.3:81'],
    ['http://10.1.2.3', '2.3,3'], ['http://[fe00::1]', 'fd00::/8'], ['http://api.test', ' , /, :, [, 1/2/3']
  ].freeze

  def test_no_proxy
    proxies = { http_proxy: 'http://proxy', https_proxy: 'http://proxy' }
    DIRECT.each { |url, names| assert_nil chosen(url, **proxies, NO_PROXY: names), [url, names].inspect }
    THROUGH.each { |url, names| refute_nil chosen(url, **proxies, NO_PROXY: names), [url, names].inspect }
  end

  def test_false_switches_proxies_off
    assert_nil chosen('http://api.test', false, http_proxy: 'http://proxy')
  end

  def test_a_proxy_that_is_given_takes_the_place_of_the_environment
    assert_equal 'mine:3128', chosen('http://api.test', 'http://mine:3128', http_proxy: 'http://proxy', no_proxy: '*')
    assert_equal 'mine:80', chosen('https://api.test', 'mine', https_proxy: 'http://proxy', no_proxy: '*')
  end

  def test_what_is_no_proxy_is_refused_without_being_shown
    ['', 'ftp://proxy', 'https://me:s3cr3t@proxy', 'http://me:s3cr3t@proxy:70000', 'http://'].each do |bad|
      error = assert_raises(ArgumentError) { PlexRubySDK::PlexAPI.new(proxy: bad) }
      assert_equal 'proxy must be http://[user:password@]host[:port]', error.message
      next if bad.empty?

      environment(HTTPS_PROXY: bad)
      error = error_of { call(client(server_url: 'https://api.test')) }
      assert_instance_of sdk_errors::InvalidRequestError, error
      assert_match(/the variable HTTPS_PROXY must be/, error.message)
      refute_match(/s3cr3t/, error.full_message(highlight: false))
    end
  end

  def test_a_transport_has_proxies_of_its_own
    error = assert_raises(ArgumentError) { PlexRubySDK::PlexAPI.new(proxy: false, transport: ->(_) {}) }
    assert_equal 'give either proxy or transport, which has its own proxies', error.message
  end

  def test_the_block_of_a_transport_can_switch_it_off
    configure = ->(http) { http.proxy_address = nil }
    assert_empty(asked('http://api.test', configure:) { |url| { http_proxy: url } })
  end
end
