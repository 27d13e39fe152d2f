# frozen_string_literal: true

require_relative '../helper'

class ClientTest < Minitest::Test
  include Things

  def test_a_call_gives_content_type_status_raw_response_and_body
    recorder = Recorder.new
    response = call(client(transport: recorder, device: 'd'))
    assert_equal 'application/json', response.content_type
    assert_equal 200, response.status_code
    assert_equal({ 'size' => 1 }, response.object)
    assert_kind_of Net::HTTPOK, response.raw_response
    assert_equal '{"size":1}', response.raw_response.body
    assert_equal({ 'accept' => 'application/json', 'x-device' => 'd', 'x-token' => CANARY }, recorder.sent[0].headers)
    assert_equal 'GET', recorder.sent[0].verb
  end

  def url(options = {}, **given)
    recorder = Recorder.new
    call(client(transport: recorder, **options), **given)
    recorder.sent[0].url
  end

  def test_the_server_is_that_of_the_call_then_operation_then_client_then_api
    own = { change: { server: PlexRubySDK::Runtime::Server.new('https://own.example/v2/') } }
    assert_equal 'http://127.0.0.1:1/thing', url
    assert_equal 'http://127.0.0.1:2/thing', url({ server_index: 1 })
    assert_equal 'https://client.example/thing', url({ server_url: 'https://client.example' })
    assert_equal 'https://own.example/v2/thing', url({ server_url: 'https://client.example' }, **own)
    assert_equal 'https://call.example/thing', url({}, server_url: 'https://call.example', **own)
    assert_equal 'https://host/api/thing', url({ server_url: 'https://host/api//' })
  end

  ['ftp://host', 'host', '', 'file:///etc', 'https://', 'https://u:p@host', 'https://host?a=b', 'https://host#x',
   'https://a\\@b', 'data:,x', "https://host/\nx"].each do |server_url|
    define_method("test_the_server_#{server_url.inspect}_is_refused") do
      recorder = Recorder.new
      error = error_of { call(client(transport: recorder, server_url:)) }
      assert_instance_of sdk_errors::InvalidRequestError, error
      assert_includes error.message, 'getThing: cannot send GET /thing: the server URL must be http(s)://'
      assert_empty recorder.sent
    end
  end

  def test_an_index_that_the_api_does_not_have_is_refused
    assert_instance_of(sdk_errors::InvalidRequestError, error_of { call(client(server_index: 7)) })
  end

  def test_headers_of_the_call_replace_those_of_the_operation_which_replace_those_of_the_client
    recorder = Recorder.new
    headers = { 'X-Device' => 'client', 'X-Other' => 'client', 'X-Third' => 'client', 'X-None' => nil }
    own = { 'x-other' => 'operation', 'x-third' => 'operation', 'x-device' => nil }
    parts = PlexRubySDK::Runtime::Parts.new(headers: own)
    call(client(transport: recorder, device: 'option', headers:), parts:, headers: { 'X-THIRD' => 'call' })
    sent = recorder.sent[0].headers
    assert_equal %w[client operation call], sent.values_at('x-device', 'x-other', 'x-third')
    refute_includes sent, 'x-none'
  end

  ["a\r\nx-evil: 1", "a\n", "a\0", "\u{1f600}", 'ă'].each do |value|
    define_method("test_the_header_value_#{value.inspect}_is_refused_and_not_shown") do
      recorder = Recorder.new
      error = error_of { call(client(transport: recorder, token: "hush#{value}")) }
      assert_instance_of sdk_errors::InvalidRequestError, error
      assert_includes error.message, 'the value of header x-token has a line break'
      refute_includes error.message, 'hush'
      assert_empty recorder.sent
    end
  end

  def test_credentials_may_come_from_something_to_call_for_every_attempt
    count = 0
    recorder = Recorder.new { |_, number| [number > 1 ? 404 : 503, {}, ''] }
    error_of { call(client(transport: recorder, token: -> { "t#{count += 1}" }, retries: QUICK)) }
    assert_equal %w[t1 t2], (recorder.sent.map { |request| request.headers['x-token'] })
  end

  def test_credentials_may_come_from_the_environment_read_when_they_are_needed
    recorder = Recorder.new
    core = client(transport: recorder, token: nil)
    ENV['TEST_TOKEN'] = 'from-environment'
    call(core)
    assert_equal 'from-environment', recorder.sent[0].headers['x-token']
  ensure
    ENV.delete('TEST_TOKEN')
  end

  [nil, '', -> {}].each_with_index do |token, index|
    define_method("test_missing_credential_#{index}_is_refused_with_what_to_do") do
      error = error_of { call(client(token:)) }
      assert_instance_of sdk_errors::InvalidRequestError, error
      assert_equal 'getThing: cannot send GET http://127.0.0.1:1/thing: no credential; give the client the option ' \
                   'token, or set the environment variable TEST_TOKEN', error.message
      assert_nil error.cause
    end
  end

  def test_what_a_credential_function_raises_is_raised
    mine = RuntimeError.new('mine')
    assert_same(mine, error_of { call(client(token: -> { raise mine })) })
  end

  def test_credentials_in_every_place
    security = PlexRubySDK::Runtime::Security
    recorder = Recorder.new
    core = client(transport: recorder, token: 'a b&c', login: { username: 'u', password: 'pä' })
    parts = PlexRubySDK::Runtime::Parts.new(query: ['x=1'], headers: { 'cookie' => 'a=1' })
    call(core, parts:, change: { security: security.api_key_query(:token, 'key', 'X') })
    assert_equal 'http://127.0.0.1:1/thing?x=1&key=a%20b%26c', recorder.sent[0].url
    call(core, parts:, change: { security: security.api_key_cookie(:token, 'key', 'X') })
    assert_equal 'a=1; key=a%20b%26c', recorder.sent[1].headers['cookie']
    call(core, change: { security: security.bearer(:token, 'X') })
    assert_equal 'Bearer a b&c', recorder.sent[2].headers['authorization']
    call(core, change: { security: security.basic(:login, 'X') })
    assert_equal "Basic #{['u:pä'].pack('m0')}", recorder.sent[3].headers['authorization']
  end

  def test_alternatives_the_first_that_is_complete_anonymous_last
    security = PlexRubySDK::Runtime::Security
    one = security.api_key_query(:token, 'one', 'X')
    other = security.api_key_header(:other, 'x-other', 'NOT_SET')
    either = security.either(security.together(one, other), SECURITY, security::ANONYMOUS)
    recorder = Recorder.new
    call(client(transport: recorder), change: { security: either })
    assert_equal 'http://127.0.0.1:1/thing', recorder.sent[0].url
    assert_equal CANARY, recorder.sent[0].headers['x-token']
    call(client(transport: recorder, token: nil), change: { security: either })
    assert_equal({ 'accept' => 'application/json' }, recorder.sent[1].headers)
    call(client(transport: recorder, other: 'o'), change: { security: either })
    assert_includes recorder.sent[2].url, 'one='
    assert_equal 'o', recorder.sent[2].headers['x-other']
    error = error_of { call(client(token: nil), change: { security: security.either(one, other) }) }
    assert_includes error.message, 'give the client the option token'
  end

  def test_what_goes_wrong_while_a_request_is_built_names_the_operation
    error = error_of { client.call(OPERATION, {}) { PlexRubySDK::Runtime::Bodies.json(Float::NAN) } }
    assert_instance_of sdk_errors::InvalidRequestError, error
    reason = 'the arguments cannot be written (JSON::GeneratorError)'
    assert_equal "getThing: cannot send GET /thing: #{reason}", error.message
  end

  def test_unknown_options_are_refused
    assert_raises(ArgumentError) { client(timout: 1) }
    assert_raises(ArgumentError) { call(client, timout: 1) }
    error = assert_raises(ArgumentError) { client(retries: { max_retry: 1 }) }
    assert_equal 'there is no max_retry in retries; did you mean max_retries?', error.message
    error = assert_raises(ArgumentError) { call(client, retries: { x: 1 }) }
    known = 'max_retries, initial_delay, max_delay, max_retry_after, all_methods'
    assert_equal "there is no x in retries; there are #{known}", error.message
  end

  SUCCESSES = [
    JSON_SUCCESS,
    PlexRubySDK::Runtime::Success.new(status: 200, content_type: 'text/plain', field: :text, read: :text),
    PlexRubySDK::Runtime::Success.new(status: 200, content_type: 'image/*', field: :bytes, read: :bytes),
    PlexRubySDK::Runtime::Success.new(status: 204)
  ].freeze

  def answer(body, status, type = nil)
    transport = ->(_) { [status, type ? { 'content-type' => type } : {}, body] }
    call(client(transport:, retries: false), change: { successes: SUCCESSES })
  end

  def test_text_bytes_nothing
    assert_equal 'x', answer('x', 200, 'text/plain; charset=utf-8').text
    image = answer("\0\xff".b, 200, 'image/png')
    assert_equal "\0\xff".b, image.bytes
    assert_equal Encoding::BINARY, image.bytes.encoding
    nothing = answer('', 204)
    assert_nil nothing.object
    assert_equal 204, nothing.status_code
  end

  def test_another_2xx_with_a_declared_type_is_a_success
    response = answer('{"a":1}', 201, 'application/vnd.x+json')
    assert_equal [201, { 'a' => 1 }], [response.status_code, response.object]
    assert_equal ['', [1]], [answer('[1]', 200).content_type, answer('[1]', 200).object]
  end

  [['<html>', 200, 'text/html',
    'the content type is text/html, expected application/json or text/plain or image/* or no body'],
   ['', 200, 'application/json', 'the body is empty, JSON was expected'],
   ['{"a":', 200, 'application/json', 'the body is not complete, valid JSON'],
   ['<a/>', 202, 'application/xml', 'the content type is application/xml']].each do |body, status, type, message|
    define_method("test_#{body.inspect}_with_#{status}_#{type}_is_an_error") do
      error = error_of { answer(body, status, type) }
      assert_instance_of sdk_errors::SDKError, error
      assert_equal [status, type, body, nil], [error.status_code, error.content_type, error.body, error.data]
      assert_includes error.message, "getThing: #{status} from GET http://127.0.0.1:1/thing: #{message}"
      assert_nil error.cause
    end
  end

  # Notes what it hears.
  Hook = Struct.new(:name, :log) do
    def before_request(request)
      log << "#{name} before #{request.attempt}"
      request.headers['x-trace'] = name
    end

    def after_success(_, response) = log << "#{name} success #{response.status_code}"

    def after_error(_, error) = log << "#{name} error #{error.status_code}"
  end

  def test_hooks_surround_every_attempt_in_order_and_may_change_headers
    log = []
    recorder = Recorder.new { |_, number| [number > 1 ? 200 : 503, { 'content-type' => 'application/json' }, '{}'] }
    call(client(transport: recorder, hooks: [Hook.new('one', log), Hook.new('two', log)], retries: QUICK))
    assert_equal ['one before 0', 'two before 0', 'one error 503', 'two error 503',
                  'one before 1', 'two before 1', 'one success 200', 'two success 200'], log
    assert_equal 'two', recorder.sent[0].headers['x-trace']
  end

  def test_a_text_that_a_hook_changes_in_place_is_that_of_its_own_request
    hook = Object.new
    hook.define_singleton_method(:before_request) { |request| request.headers.each_value { |text| text << '!' } }
    recorder = Recorder.new
    given = { 'x-more' => +'more' }
    core = client(transport: recorder, hooks: hook, user_agent: +'me', device: +'d', token: +'t', headers: given)
    2.times { call(core, headers: given) }
    assert_equal recorder.sent[0].headers, recorder.sent[1].headers
    sent = recorder.sent[1].headers.values_at('user-agent', 'x-device', 'x-token', 'x-more', 'accept')
    assert_equal ['me!', 'd!', 't!', 'more!', 'application/json!'], sent
    assert_equal 'more', given['x-more']
  end

  %i[before_request after_success after_error].each do |event|
    define_method("test_what_#{event}_raises_ends_the_call") do
      mine = RuntimeError.new('mine')
      recorder = Recorder.new { [event == :after_error ? 503 : 200, { 'content-type' => 'application/json' }, '{}'] }
      hook = Object.new
      hook.define_singleton_method(event) { |*| raise mine }
      assert_same(mine, error_of { call(client(transport: recorder, hooks: hook)) })
      assert_equal event == :before_request ? 0 : 1, recorder.sent.size
    end
  end

  def test_strict_clients_list_what_does_not_fit_the_schema_others_do_not_care
    recorder = Recorder.new { [200, { 'content-type' => 'application/json' }, '{"size":"hush"}'] }
    error = error_of { call(client(transport: recorder, validate_responses: true)) }
    assert_instance_of sdk_errors::ResponseValidationError, error
    assert_equal [['$.size', 'must be integer, is string']], error.issues.map(&:to_a)
    refute_includes error.message, 'hush'
    assert_equal 'hush', call(client(transport: recorder)).object['size']
    assert_equal 1, call(client(transport: Recorder.new, validate_responses: true)).object['size']
  end

  def test_responses_can_be_matched_by_patterns
    case call(client(transport: Recorder.new))
    in { status_code: 200, object: } then assert_equal({ 'size' => 1 }, object)
    end
  end

  def numbered(core, query) = call(core, parts: PlexRubySDK::Runtime::Parts.new(query: [query])).object

  def test_threads_may_share_a_client
    server = TestServer.answering { |request, _| { body: JSON.generate(target: request.target) } }
    with_server(server) do
      core = client(server_url: server.url)
      results = Array.new(8) do |thread|
        Thread.new { Array.new(25) { |number| numbered(core, "n=#{thread}-#{number}") } }
      end.flat_map(&:value)
      assert_equal 200, results.uniq.size
      assert_operator server.connections, :<=, 8
    end
  end
end
