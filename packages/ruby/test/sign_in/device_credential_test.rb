# frozen_string_literal: true

require_relative '../helper'
require_relative '../support/sign_in_mock'
require 'logger'
require 'minitest/mock'
require 'plex_ruby_sdk/sign_in'

class DeviceCredentialTest < Minitest::Test
  include PlexRubySDK

  LEGACY = 'legacy-token-of-the-mock'
  DAY = 86_400

  def setup = mock.tell(reset: true)

  def mock = SignInMock

  def client(**options)
    PlexAPI.new(x_plex_client_identifier: 'tv', override_server_url: mock.url,
                retries: { initial_delay: 0, max_delay: 0 }, **options)
  end

  def key = SignIn::DeviceKey.new(SignIn::DeviceKey.new_seed)

  def device(key: self.key, client: self.client, client_identifier: 'tv', **options)
    SignIn::DeviceCredential.new(client:, client_identifier:, key:, scopes: ['username'], **options)
  end

  def registered(**options) = device(**options).tap { |credential| credential.register(client(access_token: LEGACY)) }

  def details(client) = client.authentication.get_token_details.user_plex_account

  # So many seconds later, for the device and the services.
  def later(seconds, &)
    mock.tell(advance: seconds)
    shifted = Time.now + seconds
    Time.stub(:now, -> { shifted }, &)
  end

  def test_the_thumbprint_of_a_key_is_that_of_rfc8037_and_the_seed_is_the_key
    seed = 'nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A='.unpack1('m0')
    jwk = SignIn.public_key_of(SignIn::DeviceKey.new(seed))
    assert_equal '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', jwk.x
    assert_equal 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k', jwk.kid
    assert_equal %w[OKP Ed25519 sig EdDSA], [jwk.kty, jwk.crv, jwk.use, jwk.alg]
    assert_raises(ArgumentError) { SignIn::DeviceKey.new('short') }
  end

  def test_a_pin_registers_the_key_and_gives_a_token
    credential = device
    codes = []
    mock.tell(confirmAfter: 2)
    credential.sign_in(interval: 0) { |pin| codes << pin.code }
    assert_equal([25], codes.map(&:size))
    assert_equal 'me', details(client(access_token: credential)).username
    assert_equal 0, mock.counted('/auth/token')
  end

  def test_a_pin_that_expires_ends_the_sign_in_and_so_does_a_cancellation
    assert_raises(Errors::GetPinNotFound) { device.sign_in(interval: 0) { mock.tell(advance: 1800) } }
    cancellation = Cancellation.new
    assert_raises(Errors::CancelledError) { device.sign_in(cancellation:) { Thread.new { cancellation.cancel } } }
  end

  def test_while_a_user_takes_longer_than_a_signature_lasts_another_is_sent
    ahead = 0
    clock = Process.method(:clock_gettime)
    cancellation = Cancellation.new
    cancellation.define_singleton_method(:wait) do |_|
      SignInMock.tell(advance: 250, confirm: true)
      ahead += 250
      false
    end
    Process.stub(:clock_gettime, ->(*given) { clock.call(*given) + ahead }) { device.sign_in(cancellation:) { nil } }
    assert_equal 2, mock.counted('/auth/nonce')
  end

  def test_a_token_registers_the_key_and_the_key_alone_is_enough_from_then_on
    own = key
    registered(key: own)
    details(client(access_token: device(key: own)))
    assert_equal 1, mock.counted('/auth/token')
  end

  def test_all_threads_at_once_take_one_token
    plex = client(access_token: registered)
    [1, 2].each do |expected|
      assert_equal(['me'] * 10, Array.new(10) { Thread.new { details(plex).username } }.map(&:value))
      assert_equal expected, mock.counted('/auth/token')
      mock.tell(expireTokens: true)
    end
  end

  def test_a_token_is_renewed_when_less_than_a_day_is_left_and_used_for_as_long_as_it_is_good
    plex = client(access_token: registered)
    details(plex)
    later(5.9 * DAY) do
      details(plex)
      assert_equal 1, mock.counted('/auth/token')
    end
    mock.tell(tooMany: [{ path: '/auth/nonce', retryAfter: 0 }] * 3, advance: -5.9 * DAY)
    later(6.4 * DAY) do
      details(plex)
      assert_equal 1, mock.counted('/auth/token')
      details(plex)
      assert_equal 2, mock.counted('/auth/token')
    end
  end

  def test_a_token_that_the_service_calls_expired_is_renewed_once_and_the_call_repeated
    plex = client(access_token: registered, retries: false)
    details(plex)
    mock.tell(expireTokens: true)
    details(plex)
    assert_equal 3, mock.counted('/user')
    mock.tell(expireTokens: true, forge: 'expiry')
    error = assert_raises(SignIn::SignInError) { details(plex) }
    assert_equal 'the token of plex.tv is not used: it has expired', error.message
  end

  def test_a_store_keeps_the_token_and_nothing_else_does
    saved = []
    store = Object.new
    store.define_singleton_method(:load) { saved.last }
    store.define_singleton_method(:save) { |token| saved << token }
    own = key
    registered(key: own, store:).call
    assert_equal saved, [device(key: own, store:).call]
    assert_equal 1, mock.counted('/auth/token')
    # A token of a key that the device had before, what is none, and a half of one.
    registered(key:, store:).call
    saved << 'none at all'
    registered(key:, store:).call
    saved << saved.first[0..-10]
    device(key: own, store:).call
    assert_equal 4, mock.counted('/auth/token')
  end

  {
    { client: nil } => 'give client, a client without a token',
    { client_identifier: nil } => 'give client_identifier, that of the client',
    { key: 'secret of the key, 32 bytes long' } => 'give key, what DeviceKey.new(secret) gives',
    { scopes: 'username' } => 'scopes is a list',
    { store: Object.new } => 'a store has load and save'
  }.each do |wrong, problem|
    define_method("test_#{wrong.keys.first}_that_is_none_is_refused_at_once") do
      given = { client:, client_identifier: 'tv', key:, **wrong }
      error = assert_raises(ArgumentError) { SignIn::DeviceCredential.new(**given) }
      assert_equal "DeviceCredential: #{problem}", error.message
    end
  end

  def test_a_sign_in_without_a_block_makes_no_pin
    error = assert_raises(ArgumentError) { device.sign_in }
    assert_equal 'sign_in: give a block that shows the PIN', error.message
    assert_equal 0, mock.counted('/pins')
  end

  def test_two_credentials_that_share_a_store_do_not_disturb_each_other
    saved = []
    store = Object.new
    store.define_singleton_method(:load) { saved.last }
    store.define_singleton_method(:save) { |token| saved << token }
    own = key
    clients = [registered(key: own, store:), device(key: own, store:)].map { |each| client(access_token: each) }
    2.times do
      (clients * 2).map { |each| Thread.new { details(each) } }.each(&:join)
      mock.tell(expireTokens: true)
    end
    details(clients.first)
    assert_equal saved.last, device(key: own, store:).call
  end

  [-8 * DAY, 3600].each do |advance|
    define_method("test_the_time_is_that_of_the_service_where_the_clock_is_wrong_by_#{advance}") do
      credential = registered
      mock.tell(advance:, confirmAfter: 1)
      details(client(access_token: credential))
      credential.call
      assert_equal 2, mock.counted('/auth/token')
      device.sign_in(interval: 0) { nil }
    end
  end

  def test_a_nonce_that_is_not_taken_is_no_matter_of_the_clock
    transport = Transport.new
    replay = lambda do |request|
      next transport.call(request) unless request.url.end_with?('/auth/nonce')

      [200, { 'content-type' => 'application/json' }, '{"nonce":"replayed"}']
    end
    error = assert_raises(Errors::KeyRefusedError) { registered(client: client(transport: replay)).call }
    assert_match(/\Aexchange_token: 422 from POST .*: JWT nonce is not valid \(1000\)\z/, error.message)
    assert_equal 1, mock.counted('/auth/token')
  end

  def test_a_key_that_nobody_registered_and_one_that_another_device_has_are_refused
    assert_raises(Errors::KeyRefusedError) { device.call }
    own = key
    registered(key: own)
    phone = device(key: own, client_identifier: 'phone')
    assert_raises(Errors::KeyRefusedError) { phone.register(client(access_token: LEGACY)) }
    assert_raises(Errors::KeyRefusedError) { phone.sign_in { flunk } }
  end

  {
    'signature' => 'no public key of plex.tv verifies its signature',
    'issuer' => 'its issuer is not plex.tv',
    'audience' => 'it is for another client identifier',
    'thumbprint' => 'it is for another key',
    'expiry' => 'it has expired'
  }.each do |forge, why|
    define_method("test_a_token_with_a_wrong_#{forge}_is_not_used") do
      credential = registered
      mock.tell(forge:)
      error = assert_raises(SignIn::SignInError) { credential.call }
      assert_equal [:unverified_token, "the token of plex.tv is not used: #{why}"], [error.failure, error.message]
    end
  end

  def test_new_keys_of_plex_verify_and_429_passes
    credential = registered
    too_many = %w[/auth/nonce /auth/token /auth/keys].map { |path| { path:, retryAfter: 0 } }
    mock.tell(rotateKeys: true, tooMany: too_many)
    assert_equal 'me', details(client(access_token: credential)).username
  end

  def test_a_media_server_that_takes_no_jwt_is_told_from_a_token_that_is_wrong
    plex = client(access_token: registered)
    error = assert_raises(SignIn::SignInError) do
      plex.authentication.get_transient_token('delegation', 'all')
    end
    assert_equal :media_server, error.failure
    assert_includes error.message, 'GET https://plex.tv/api/v2/resources'
    assert_kind_of Errors::SDKError, error.cause
  end

  def test_no_secret_is_shown
    seed = SignIn::DeviceKey.new_seed
    log = StringIO.new
    hooks = DebugLogger.new(Logger.new(log))
    own = SignIn::DeviceKey.new(seed)
    logged = client(hooks:)
    credential = device(key: own, client: logged)
    mock.tell(confirmAfter: 1)
    credential.sign_in(interval: 0) { nil }
    plex = client(access_token: credential, hooks:)
    details(plex)
    mock.tell(expireTokens: true, forge: 'issuer')
    error = assert_raises(SignIn::SignInError) { details(plex) }
    values = [credential, own, logged, plex, error]
    variables = values.map { |value| variables_of(value) }
    shown = [log.string, *values.map(&:inspect), error.full_message, *variables].join("\n")
    assert_operator log.string.lines.size, :>, 5
    refute_includes shown, 'eyJhbGciOi'
    [seed.unpack1('H*'), [seed].pack('m0'), seed.inspect].each { |secret| refute_includes shown, secret }
  end

  def variables_of(value) = value.instance_variables.map { |name| value.instance_variable_get(name) }.inspect
end
