# frozen_string_literal: true

require_relative 'helper'
require_relative 'support/generator'
require_relative 'support/remedy'

# The package of another spec beside this one: each is whole, and neither knows of the other.
class OtherPackageTest < Minitest::Test
  PACKAGE = File.expand_path('..', __dir__)

  BOTH = <<~'RUBY'
    require 'kitchen_sink_ruby_sdk'
    require 'plex_ruby_sdk'
    require 'socket'
    require '%<server>s'

    def error_of
      yield
    rescue StandardError => e
      e
    end

    server = TestServer.answering { { status: 404 } }
    plex = PlexRubySDK::PlexAPI.new(access_token: 't')
    sink = KitchenSinkRubySDK::KitchenSink.new(header_key: 'k')
    request = KitchenSinkRubySDK::Operations::ListPetsRequest.new(trace: 't')
    one = error_of { plex.authentication.get_token_details(server_url: server.url) }
    two = error_of { sink.pets.list_pets(request, server_url: server.url) }
    puts one.class, two.class
    puts PlexRubySDK::Errors::SDKError === two, KitchenSinkRubySDK::Errors::SDKError === one
    puts $LOADED_FEATURES.grep(/_ruby_sdk/).map { |file| file[%%r{/lib/(\w+)}, 1] }.uniq.sort.join(' ')
  RUBY

  def setup
    skip "the generator is not installed: run npm install in #{Prism::ROOT}" unless Generator.there?
    @other = Generator.package
  end

  def test_both_work_in_one_process_and_do_not_catch_each_others_errors
    output = ruby('-w', '-I', "#{PACKAGE}/lib", '-I', "#{@other}/lib", '-', input: program)
    assert_equal ['PlexRubySDK::Errors::SDKError', 'KitchenSinkRubySDK::Errors::ProblemError', 'false', 'false',
                  'kitchen_sink_ruby_sdk plex_ruby_sdk'], output.lines(chomp: true)
  end

  def test_installed_together_as_gems_they_work_and_share_no_file
    Dir.mktmpdir do |home|
      [PACKAGE, @other].each { |package| install(package, home) }
      files = Dir["#{home}/gems/*/lib"].map { |library| Dir['**/*.rb', base: library] }
      assert_equal [2, []], [files.size, files.reduce(:&)]
      output = ruby('-', input: program, home:)
      assert_includes output, 'KitchenSinkRubySDK::Errors::ProblemError'
    end
  end

  def test_nothing_in_it_has_our_name
    files = Dir.glob("#{@other}/**/*", File::FNM_DOTMATCH).select { |path| File.file?(path) }
    assert_operator files.size, :>, 100
    assert_empty(files.grep(/plex/i) + files.select { |path| File.read(path).match?(/plex_?ruby/i) })
  end

  def test_it_passes_rubocop_as_printed
    skip Remedy.missing('rubocop') unless Open3.capture2e('rubocop', '--version').last.success?
    say('rubocop', '--format', 'quiet', folder: @other)
  rescue Errno::ENOENT
    skip Remedy.missing('rubocop')
  end

  def test_its_signatures_are_valid
    skip Remedy.missing('the gem rbs') unless Gem::Specification.any? { |gem| gem.name == 'rbs' }
    check = 'require "rbs/cli"; RBS::CLI.new(stdout: $stdout, stderr: $stderr).run(%w[-I sig validate --silent])'
    ruby('-r', 'rbs', '-e', check, folder: @other)
  end

  private

  def program = format(BOTH, server: File.expand_path('support/server', __dir__))

  def install(package, home)
    gem = File.join(home, "#{File.basename(package)}-#{home.hash}.gem")
    specification = Dir["#{package}/*.gemspec"].first
    ruby('-S', 'gem', 'build', specification, '--output', gem, folder: package)
    ruby('-S', 'gem', 'install', '--local', '--no-document', gem, home:)
  end

  def ruby(*given, **how) = say(RbConfig.ruby, *given, **how)

  # What it said; a home is for gems, and the only one.
  def say(*command, input: '', folder: PACKAGE, home: nil)
    environment = home ? { 'GEM_HOME' => home, 'GEM_PATH' => home, 'RUBYLIB' => nil, 'RUBYOPT' => nil } : {}
    output, status = Open3.capture2e(environment, *command, stdin_data: input, chdir: folder)
    assert status.success?, output
    output
  end
end
