# frozen_string_literal: true

# A small API, and what tests of the runtime do with it.
module Things
  include PlexRubySDK

  CANARY = 'canary "töken"/+&%41'

  class Detail < Runtime::Model
    field :code, 'code'
    field :message, 'message'
  end

  class Problem < Runtime::Model
    field :errors, 'errors', type: -> { PlexRubySDK::Runtime::Types.list(Detail) }
  end

  class Unauthorized < PlexRubySDK::Errors::SDKError; end

  class GetThingResponse < Runtime::Response
    result :object
    result :text
    result :bytes
  end

  SCHEMA = { type: 'object', properties: { 'size' => { type: 'integer' } } }.freeze

  SECURITY = Runtime::Security.api_key_header(:token, 'x-token', 'TEST_TOKEN')

  JSON_SUCCESS = Runtime::Success.new(status: 200, content_type: 'application/json', field: :object, read: :json,
                                      schema: -> { SCHEMA })

  OPERATION = Runtime::Operation.new(
    id: 'get-thing', name: 'getThing', verb: 'GET', path: '/thing', security: SECURITY, accept: 'application/json',
    response: -> { GetThingResponse }, successes: [JSON_SUCCESS],
    failures: [Runtime::Failure.new(status: 401, content_type: 'application/json', error: -> { Unauthorized },
                                    read: :json, type: -> { Problem })]
  )

  DEFINITION = Runtime::Client::Definition.new(
    servers: [Runtime::Server.new('http://127.0.0.1:1'), Runtime::Server.new('http://127.0.0.1:2')],
    headers: ->(settings) { { 'x-device' => settings[:device] } }
  )

  # Notes what it is given, and answers with JSON, or as the block says.
  class Recorder
    attr_reader :sent

    def initialize(&answer)
      @answer = answer || ->(*) { [200, { 'content-type' => 'application/json' }, '{"size":1}'] }
      @sent = []
    end

    def call(request)
      @sent << request.dup
      @answer.call(request, @sent.size)
    end
  end

  QUICK = { initial_delay: 0 }.freeze

  def client(token: CANARY, device: nil, login: nil, other: nil, **options)
    Runtime::Client.new(DEFINITION, { token:, device:, login:, other: }, **options)
  end

  # A fresh connection for each test: what one server did is not the next one's.
  def fresh(**options) = client(transport: PlexRubySDK::Transport.new, **options)

  def failure(server, **options)
    with_server(server) { error_of { call(fresh(server_url: server.url, **options)) } }
  end

  def changed(**changes) = OPERATION.dup.tap { |operation| changes.each { |name, value| operation[name] = value } }

  # A call of the operation, or of one that differs in `change`; `given` are options of the call.
  def call(client, change: {}, parts: nil, **given)
    client.call(changed(**change), given) { parts || Runtime::Parts.new }
  end

  def error_of
    yield
    flunk 'nothing was raised'
  rescue StandardError => e
    e
  end

  def with_server(server)
    yield server
  ensure
    server.stop
  end

  def sdk_errors = PlexRubySDK::Errors
end
