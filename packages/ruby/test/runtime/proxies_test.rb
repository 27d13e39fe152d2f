# frozen_string_literal: true

require_relative '../helper'
require_relative '../support/patience'

# The environment says through which proxy a request goes.
class ProxiesTest < Minitest::Test
  include Things
  include Patience

  NAMES = %w[http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY REQUEST_METHOD].freeze

  def setup = @before = NAMES.to_h { |name| [name, ENV.fetch(name, nil)] }

  def teardown = ENV.update(@before)

  # What a proxy is asked for in a call to the URL, as verb and target.
  def asked(url, **options)
    server = TestServer.answering { |request, _| { status: request.verb == 'CONNECT' ? 502 : 200 } }
    with_server(server) do
      ENV.update(NAMES.to_h { |name| [name, nil] }.merge(yield(server.url)))
      transport = PlexRubySDK::Transport.new(&options[:configure])
      begin
        call(client(server_url: url, transport:, timeout: LONGEST, retries: false))
      rescue sdk_errors::ConnectionError
        nil
      end
    end
    server.requests.map { |request| [request.verb, request.target, request.headers['proxy-authorization']].compact }
  end

  def test_http_goes_through_http_proxy
    assert_equal([%w[GET http://api.test/thing]], asked('http://api.test') { |url| { 'http_proxy' => url } })
  end

  %w[https_proxy HTTPS_PROXY].each do |name|
    define_method("test_https_goes_through_#{name}") do
      assert_equal([%w[CONNECT api.test:443]], asked('https://api.test') { |url| { name => url } })
    end
  end

  def test_https_does_not_go_through_http_proxy
    assert_empty(asked('https://api.test') { |url| { 'http_proxy' => url } })
  end

  def test_user_name_and_password_of_the_proxy
    sent = asked('http://api.test') { |url| { 'http_proxy' => url.sub('//', '//us%40er:p+%2Fw@') } }
    assert_equal [['GET', 'http://api.test/thing', "Basic #{['us@er:p+/w'].pack('m0')}"]], sent
  end

  def test_no_proxy_names_hosts_and_what_is_below_them
    assert_empty(asked('http://some.api.test') { |url| { 'http_proxy' => url, 'no_proxy' => 'other.test,api.test' } })
    refute_empty(asked('http://myapi.test') { |url| { 'http_proxy' => url, 'no_proxy' => 'other.test,api.test' } })
  end

  def test_a_header_of_a_request_to_a_cgi_program_is_no_proxy
    assert_empty(asked('http://api.test') { |url| { 'HTTP_PROXY' => url, 'REQUEST_METHOD' => 'GET' } })
  end

  def test_the_block_of_a_transport_can_switch_it_off
    configure = ->(http) { http.proxy_address = nil }
    assert_empty(asked('http://api.test', configure:) { |url| { 'http_proxy' => url } })
  end
end
