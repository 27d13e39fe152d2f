# frozen_string_literal: true

require_relative '../helper'

class RedirectsTest < Minitest::Test
  include Things

  def to(location, status = 302) = [status, { 'location' => location }, '']

  def fine = [200, { 'content-type' => 'application/json' }, '{}']

  def sent(verb: 'GET', body: nil, &answer)
    recorder = Recorder.new(&answer)
    parts = PlexRubySDK::Runtime::Parts.new(body: body && PlexRubySDK::Runtime::Bodies.text(body))
    result = begin
      call(client(transport: recorder, retries: false), change: { verb: }, parts:)
    rescue PlexRubySDK::Errors::SDKError => e
      e
    end
    [result, recorder.sent]
  end

  def test_the_same_origin_gets_everything
    result, requests = sent { |_, number| number == 1 ? to('/other?x=1') : fine }
    assert_equal 200, result.status_code
    assert_equal 'http://127.0.0.1:1/other?x=1', requests[1].url
    assert_equal CANARY, requests[1].headers['x-token']
  end

  ['http://127.0.0.1:2/thing', 'https://127.0.0.1:1/thing', '//localhost:1/x'].each do |location|
    define_method("test_another_origin_#{location}_gets_no_credentials") do
      _, requests = sent { |_, number| number == 1 ? to(location) : fine }
      assert_equal({ 'accept' => 'application/json' }, requests[1].headers)
    end
  end

  def test_credentials_do_not_come_back_with_the_first_origin
    _, requests = sent { |_, number| [nil, to('http://evil.test/'), to('http://127.0.0.1:1/thing'), fine][number] }
    assert_equal({ 'accept' => 'application/json' }, requests[2].headers)
  end

  def test_another_origin_does_not_get_the_body
    result, requests = sent(verb: 'PUT', body: 'secret') { to('http://127.0.0.1:2/x', 307) }
    assert_instance_of PlexRubySDK::Errors::SDKError, result
    assert_equal 307, result.status_code
    assert_includes result.message, 'redirected to http://127.0.0.1:2, which must not get the body'
    assert_equal 1, requests.size
  end

  [[301, 'POST', 'GET', nil], [302, 'POST', 'GET', nil], [303, 'PUT', 'GET', nil], [307, 'POST', 'POST', 'b'],
   [308, 'POST', 'POST', 'b'], [302, 'PUT', 'PUT', 'b']].each do |status, verb, expected, body|
    define_method("test_#{status}_of_#{verb}") do
      _, requests = sent(verb:, body: 'b') { |_, number| number == 1 ? to('/x', status) : fine }
      assert_equal [expected, body], [requests[1].verb, requests[1].body]
      assert_equal !body.nil?, requests[1].headers.key?('content-type')
    end
  end

  ['ftp://x/', 'javascript:x', 'http://u:p@127.0.0.1:1/', 'http://[', 'http://a b/'].each do |location|
    define_method("test_#{location.inspect}_is_not_followed") do
      result, requests = sent { to(location) }
      assert_includes result.message, 'redirected to an address that cannot be followed'
      assert_equal 1, requests.size
    end
  end

  def test_not_for_ever
    result, requests = sent { to('/again') }
    assert_includes result.message, 'redirected too often'
    assert_equal 6, requests.size
  end

  def test_a_redirect_that_says_not_where_is_an_error
    assert_equal 302, sent { [302, {}, ''] }.first.status_code
  end
end
