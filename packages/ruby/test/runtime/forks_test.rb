# frozen_string_literal: true

require_relative '../helper'
require_relative '../support/certificate'
require_relative '../support/patience'

# A connection belongs to the process that opened it: real children call while their parent does.
class ForksTest < Minitest::Test
  include Things
  include Patience

  CHILDREN = 4
  CALLS = 50

  def ask(core, number)
    parts = PlexRubySDK::Runtime::Parts.new(query: ["n=#{number}"])
    call(core, parts:, timeout: LONGEST).object['n']
  end

  def numbers(child) = Array.new(CALLS) { |number| (1000 * child) + number }

  def work(core, child) = numbers(child).map { |number| ask(core, number) }

  # Starts a child; gives what waits for what the block came to.
  def in_child
    ours, theirs = IO.pipe
    child = fork do
      theirs.write(Marshal.dump(yield))
      theirs.close
      # What is given up is freed, as at the end of any program, but not what a test runner does then.
      GC.start
    ensure
      exit!
    end
    theirs.close
    lambda do
      Marshal.load(ours.read).tap { Process.wait(child) } # rubocop:disable Security/MarshalLoad
    end
  end

  def with_numbers(tls: nil)
    server = TestServer.answering(tls:) { |request, _| { body: JSON.generate(n: request.target[/\d+/].to_i) } }
    with_server(server) { yield server }
  end

  def check(core, server)
    assert_equal 7, ask(core, 7)
    waits = Array.new(CHILDREN) { |child| in_child { work(core, child) } }
    assert_equal numbers(CHILDREN), work(core, CHILDREN)
    assert_equal(Array.new(CHILDREN) { |child| numbers(child) }, waits.map(&:call))
    # What the children did, such as ending, has not ended the parent's connection.
    assert_equal 8, ask(core, 8)
    assert_equal CHILDREN + 1, server.connections
  end

  def test_children_and_parent_each_get_their_own_answers
    skip 'this Ruby has no fork' unless Process.respond_to?(:fork)

    with_numbers do |server|
      check(client(server_url: server.url, transport: PlexRubySDK::Transport.new, retries: false), server)
    end
  end

  def test_so_do_they_over_tls
    skip 'this Ruby has no fork' unless Process.respond_to?(:fork)

    certificate = Certificate.new
    transport = PlexRubySDK::Transport.new { |http| http.cert_store = certificate.store }
    with_numbers(tls: certificate.context) do |server|
      check(client(server_url: server.url, transport:, retries: false), server)
    end
  end

  def test_a_child_that_closes_the_transport_leaves_the_connection_of_its_parent
    skip 'this Ruby has no fork' unless Process.respond_to?(:fork)

    certificate = Certificate.new
    transport = PlexRubySDK::Transport.new { |http| http.cert_store = certificate.store }
    with_numbers(tls: certificate.context) do |server|
      core = client(server_url: server.url, transport:, retries: false)
      assert_equal 1, ask(core, 1)
      assert_nil(in_child { transport.close && nil }.call)
      assert_equal 2, ask(core, 2)
      assert_equal 1, server.connections
    end
  end
end
