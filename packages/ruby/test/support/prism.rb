# frozen_string_literal: true

require 'minitest'
require 'socket'

# The mock server that answers as openapi.yaml says, on a free port of this machine; one for all tests.
module Prism
  ROOT = File.expand_path('../../../..', __dir__)
  COMMAND = File.join(ROOT, 'node_modules/@stoplight/prism-cli/dist/index.js')

  def self.url
    @url ||= start
  end

  # Whether it is installed.
  def self.there? = File.exist?(COMMAND)

  # That of the repository, or else the system's.
  def self.node
    own = File.join(ROOT, 'node_modules/.bin/node')
    File.exist?(own) ? own : 'node'
  end

  def self.start
    port = TCPServer.open('127.0.0.1', 0) { |probe| probe.addr[1] }
    output = IO.popen([node, COMMAND, 'mock', File.join(ROOT, 'openapi.yaml'),
                       '--port', port.to_s, '--host', '127.0.0.1', { err: %i[child out] }])
    Minitest.after_run { Process.kill(:TERM, output.pid) }
    wait(output)
    "http://127.0.0.1:#{port}"
  end

  def self.wait(output)
    said = +''
    until said.include?('Prism is listening')
      line = output.gets or raise "Prism ended before it listened:\n#{said}"
      said << line
    end
    # What it says from now on is of no use, but must not fill the pipe.
    Thread.new { IO.copy_stream(output, File::NULL) }
  end
  private_class_method :start, :wait
end
