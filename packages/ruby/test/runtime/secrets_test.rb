# frozen_string_literal: true

require_relative '../helper'
require 'stringio'
require 'yaml'

class SecretsTest < Minitest::Test
  include Things

  FORMS = [CANARY, PlexRubySDK::Runtime::Parameters.escape(CANARY), URI.encode_www_form_component(CANARY),
           [CANARY].pack('m0'), JSON.generate(CANARY)[1..-2], CANARY.inspect[1..-2]].freeze

  def assert_hidden(value)
    shown = [value.inspect, value.to_s, *capture_io { pp value }]
    shown.push(value.message, value.full_message, value.cause.inspect) if value.is_a?(Exception)
    shown = shown.map(&:b).join("\n")
    FORMS.each { |form| refute_includes shown, form.b }
  end

  # Answers with everything that it was sent, in every place that errors are made of.
  def echo(status)
    TestServer.answering do |request, _|
      parts = [request.target, request.body, *request.headers.values, *FORMS]
      everything = parts.map(&:b).join(' ').force_encoding(Encoding::UTF_8).scrub
      { status:, body: JSON.generate(errors: [{ message: everything, code: CANARY }]),
        headers: { 'x-echo' => PlexRubySDK::Runtime::Parameters.escape(CANARY) } }
    end
  end

  # A field that is a secret.
  class Login < PlexRubySDK::Runtime::Model
    field :name, 'name'
    field :password, 'password', secret: true
  end

  # Everything that instance variables lead to.
  def reached(value, seen = {}.compare_by_identity)
    return [] if seen.key?(value)

    seen[value] = true
    inner = value.instance_variables.map { |name| value.instance_variable_get(name) }
    inner += value.to_a.flatten if value.is_a?(Hash) || value.is_a?(Struct) || value.is_a?(Array)
    [value.inspect, *inner.flat_map { |each| reached(each, seen) }]
  end

  def test_no_dump_of_a_client_shows_a_secret
    api = client(headers: { 'authorization' => "Bearer #{CANARY}" }, device: CANARY)
    marshalled = begin
      Marshal.dump(api)
    rescue TypeError => e
      e.message
    end
    shown = [api.to_yaml, JSON.generate(api), marshalled, *reached(api)].map(&:b).join("\n")
    FORMS.each { |form| refute_includes shown, form.b }
    assert_equal CANARY, api.settings[:token]
  end

  def test_secrets_of_one_or_two_characters_leave_messages_readable
    with_server(TestServer.answering { { status: 400, body: '{"error":"that is no token"}' } }) do |server|
      %w[t tt p].each do |token|
        error = error_of { call(client(server_url: server.url, token:)) }
        assert_equal "getThing: 400 from GET #{server.url}/thing: that is no token", error.message
      end
    end
  end

  def test_no_error_shows_a_secret
    security = PlexRubySDK::Runtime::Security
    [security.api_key_query(:token, 'key', 'X'), security.bearer(:token, 'X'), security.basic(:token, 'X'),
     security.api_key_cookie(:token, 'key', 'X')].each do |scheme|
      [400, 401, 500].each do |status|
        with_server(echo(status)) do |server|
          log = StringIO.new
          hooks = PlexRubySDK::DebugLogger.new(Line.new(log))
          core = client(server_url: server.url, retries: QUICK, hooks:)
          error = error_of { call(core, change: { security: scheme }) }
          assert_kind_of sdk_errors::SDKError, error
          assert_hidden(error)
          FORMS.each { |form| refute_includes log.string.b, form.b }
        end
      end
    end
  end

  # A logger.
  Line = Struct.new(:out) do
    def debug(line) = out.puts(line)
  end

  def test_secrets_of_the_body_are_not_shown
    with_server(echo(400)) do |server|
      body = PlexRubySDK::Runtime::Bodies.form(Login.new(name: 'me', password: CANARY), type: Login)
      parts = PlexRubySDK::Runtime::Parts.new(body:)
      error = error_of { call(client(token: 't', server_url: server.url), change: { verb: 'POST' }, parts:) }
      assert_hidden(error)
    end
  end

  def test_connection_errors_hide_secrets_of_their_cause
    error = error_of { call(client(transport: ->(_) { raise IOError, "sent #{CANARY}" }, retries: false)) }
    assert_includes error.message, 'sent [redacted]'
    assert_nil error.cause
    assert_hidden(error)
  end

  def test_nothing_that_a_caller_holds_shows_a_secret
    core = client(transport: Recorder.new)
    assert_hidden(core)
    assert_hidden(core.options)
    assert_hidden(Login.new(name: 'me', password: CANARY))
    assert_hidden(PlexRubySDK::Shared::Security.new(access_token: CANARY))
    assert_hidden(PlexRubySDK::PlexAPI.new(access_token: CANARY))
    assert_hidden(PlexRubySDK::PlexAPI.new(access_token: CANARY).authentication)
    seen = nil
    hook = Object.new
    hook.define_singleton_method(:before_request) { |request| seen = request }
    call(client(transport: Recorder.new, hooks: hook))
    assert_hidden(seen)
  end

  def test_no_control_character_of_a_header_reaches_a_terminal
    log = StringIO.new
    transport = Recorder.new { [200, { 'content-type' => "application/json; x=\"\e[31m\a\"" }, '{"size":1}'] }
    call(client(transport:, hooks: PlexRubySDK::DebugLogger.new(Line.new(log))))
    assert log.string.end_with?(%({content-type: application/json; x=" [31m "}\n)), log.string
  end

  def test_the_logger_tells_what_is_harmless
    log = StringIO.new
    call(client(transport: Recorder.new, hooks: PlexRubySDK::DebugLogger.new(Line.new(log))))
    sent, received = log.string.lines
    assert_equal "-> getThing GET http://127.0.0.1:1/thing {accept: application/json, x-token}\n", sent
    assert_match(/\A<- getThing GET \S+ 200 10 bytes \d+ ms \{content-type: application.json\}$/, received)
  end
end
