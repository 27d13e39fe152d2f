# frozen_string_literal: true

require_relative 'helper'

# Arguments that can be left out are given in their order or by name.
class NamedArgumentsTest < Minitest::Test
  include PlexRubySDK

  LOGIN = Operations::PostUsersSignInDataRequestBody.new(login: 'me', password: 'secret').freeze
  FORM = 'login=me&password=secret'

  def setup
    @sent = []
    answer = lambda do |request|
      @sent << [*request.headers.values_at('x-plex-client-identifier', 'extra'), request.body]
      [201, { 'content-type' => 'application/json' }, '{"username": "me"}']
    end
    client = PlexRubySDK::PlexAPI.new(x_plex_client_identifier: 'client', transport: answer)
    @group = client.authentication
  end

  def test_by_name_nothing_stands_in_front
    @group.post_users_sign_in_data(request_body: LOGIN)
    @group.post_users_sign_in_data(request_body: LOGIN, x_plex_client_identifier: 'own', headers: { extra: 'e' })
    assert_equal [['client', nil, FORM], ['own', 'e', FORM]], @sent
  end

  def test_in_their_order_they_are_what_they_were
    @group.post_users_sign_in_data(nil, LOGIN)
    @group.post_users_sign_in_data('own', LOGIN, 'http://127.0.0.1', headers: { extra: 'e' })
    @group.post_users_sign_in_data('own', request_body: LOGIN)
    assert_equal [['client', nil, FORM], ['own', 'e', FORM], ['own', nil, FORM]], @sent
  end

  def test_another_name_is_refused
    error = assert_raises(ArgumentError) { @group.post_users_sign_in_data(body: LOGIN) }
    assert_includes error.message, 'body'
    assert_empty @sent
  end
end
