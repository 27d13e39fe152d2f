# frozen_string_literal: true

require 'json'
require 'minitest'
require 'net/http'
require_relative 'prism'

# The mock of the services that a key of the device signs in to, on a free port of this machine; one for all tests.
module SignInMock
  PROGRAM = File.join(Prism::ROOT, 'conformance/src/sign-in/main.ts')

  def self.url = @url ||= start

  # What the README of the mock calls an order.
  def self.tell(**orders)
    http = Net::HTTP.new('127.0.0.1', URI(url).port, nil)
    JSON.parse(http.post('/control', JSON.generate(orders), 'Content-Type' => 'application/json').body)
  end

  def self.counted(path) = tell['requests'].count { |request| request.end_with?(path) }

  def self.start
    output = IO.popen([Prism.node, PROGRAM])
    Minitest.after_run { Process.kill(:TERM, output.pid) }
    output.gets.split.last
  end
  private_class_method :start
end
