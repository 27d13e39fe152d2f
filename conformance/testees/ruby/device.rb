# frozen_string_literal: true

require 'json'
require 'net/http'

# A client's device credential, and calls with orders to the mock of signing in between.
class Device
  attr_reader :credential

  # @yieldparam options [Hash] makes another client of the same settings
  def initialize(asked, call, client_identifier, &client)
    require 'plex_ruby_sdk/sign_in'
    @register = asked['register']
    @token = asked['token']
    @call = call
    @client = client
    key = PlexRubySDK::SignIn::DeviceKey.new(asked['seed'].unpack1('m'))
    @credential = PlexRubySDK::SignIn::DeviceCredential.new(client: client.call({}), client_identifier:, key:)
  end

  # What the last call gives.
  def run(&send)
    @credential.sign_in { nil } if @register == 'pin'
    @credential.register(@client.call({ access_token: @token })) if @register == true
    @call['steps'].map do |step|
      Net::HTTP.post(URI(@call['control']), JSON.generate(step['orders']), 'Content-Type' => 'application/json')
      together(step['calls'], &send).last
    end.last
  end

  private

  def together(count)
    threads = Array.new(count) do
      Thread.new { yield }.tap { |thread| thread.report_on_exception = false }
    end
    threads.map(&:value)
  end
end
