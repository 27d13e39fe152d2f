# frozen_string_literal: true

require_relative 'helper'
require_relative 'support/prism'

# The client against a server that checks every request, and answers, as openapi.yaml says.
class ContractTest < Minitest::Test
  include PlexRubySDK

  TOKEN = 'canary-token-5f0e'

  def setup
    skip "Prism is not installed: run npm install in #{Prism::ROOT}" unless Prism.there?
    @plex = PlexRubySDK::PlexAPI.new(access_token: TOKEN, x_plex_client_identifier: 'contract-test',
                                     override_server_url: "#{Prism.url}/", validate_responses: true)
  end

  def test_a_transient_token_is_decoded_and_a_log_does_not_show_it
    result = @plex.security.get_transient_token(Operations::GetTransientTokenQueryParamType::DELEGATION,
                                                Operations::Scope::ALL)
    assert_equal [200, 'application/json'], [result.status_code, result.content_type]
    token = result.object.media_container.token
    assert_match(/\Atransient-/, token)
    refute_includes result.inspect, token
  end

  def test_one_device_or_several_the_result_is_a_list
    one = @plex.authentication.get_source_connection_information('server://client-identifier')
    several = @plex.authentication.get_source_connection_information(
      'server://client-identifier', headers: { prefer: 'example=severalDevices' }
    )
    assert_equal 1, one.object.media_container.device.size
    assert_operator several.object.media_container.device.size, :>, 1
    assert_equal true, one.object.media_container.device[0].connection[0].local
  end

  def test_the_account_is_complete_and_json_of_it_is_what_the_server_sent
    result = @plex.authentication.get_token_details
    refute_empty result.user_plex_account.auth_token
    assert_instance_of Shared::UserProfile, result.user_plex_account.profile
    assert_equal JSON.parse(result.raw_response.body), JSON.parse(JSON.generate(result.user_plex_account))
  end

  def test_a_sign_in_sends_the_form_that_the_api_describes
    login = Operations::PostUsersSignInDataRequestBody.new(
      login: 'username@email.com', password: 'password123', remember_me: true, verification_code: '123456'
    )
    result = @plex.authentication.post_users_sign_in_data(request_body: login)
    assert_equal 201, result.status_code
    assert_kind_of Array, result.user_plex_account.past_subscriptions
  end

  [[400, Errors::GetTokenDetailsBadRequest, 1000], [401, Errors::GetTokenDetailsUnauthorized, 1001]].each do |given|
    status, type, code = given
    define_method("test_status_#{status}_is_an_error_of_its_own_class") do
      error = assert_raises(type) do
        @plex.authentication.get_token_details(headers: { 'prefer' => "code=#{status}" })
      end
      assert_kind_of Errors::SDKError, error
      assert_equal [status, code], [error.status_code, error.data.errors[0].code]
      refute_includes error.full_message + error.inspect, TOKEN
    end
  end

  def test_an_error_without_a_body_is_an_error_all_the_same
    error = assert_raises(Errors::SDKError) do
      @plex.security.get_transient_token('delegation', 'all', headers: { prefer: 'code=400' })
    end
    assert_equal [Errors::SDKError, 400, ''], [error.class, error.status_code, error.body]
  end

  def test_a_call_without_a_credential_is_refused_before_it_is_sent
    anonymous = PlexRubySDK::PlexAPI.new(server_url: Prism.url)
    error = assert_raises(Errors::InvalidRequestError) { anonymous.security.get_transient_token('delegation', 'all') }
    assert_includes error.message, 'PLEX_ACCESS_TOKEN'
  end
end
