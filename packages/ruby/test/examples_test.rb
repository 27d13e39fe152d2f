# frozen_string_literal: true

require_relative 'helper'
require_relative 'support/prism'
require_relative 'support/sign_in_mock'
require 'open3'
require 'tmpdir'

# Every Ruby example of the pages, the site, the guides and the README, run as printed against a mock server.
class ExamplesTest < Minitest::Test
  PAGES = Dir[File.join(ENV.fetch('RUBY_DOCS', File.join(Prism::ROOT, 'docs/ruby')), '**/*.md')]
  GUIDES = Dir[File.join(Prism::ROOT, 'docs/guides/*.md')]
  README = File.expand_path('../README.md', __dir__)
  ANSWERED = Regexp.union(
    %r{^GET https://10\.10\.10\.47:32400/security/(token|resources): 200$},
    %r{^GET https://plex\.tv/api/v2/(user|pins/\d+): 200$},
    %r{^POST https://plex\.tv/api/v2/(users/signin: 201|pins: 200)$},
    %r{^(GET|POST) https://clients\.plex\.tv/api/v2/auth/\w+: 200$}
  )

  RENEWED = %r{
    ^POST\ https://clients\.plex\.tv/api/v2/auth/token:\ 200$.*
    ^GET\ https://plex\.tv/api/v2/user:\ 200\nHello,\ me$
  }mx
  # The pages whose examples sign in, and what their mock is told before each.
  SIGNS_IN = JSON.parse(File.read(File.join(Prism::ROOT, 'conformance/src/sign-in/guides.json')))

  def self.name_of(page) = page.delete_prefix("#{Prism::ROOT}/")

  def self.examples_of(page)
    text = File.read(page)
    text.to_enum(:scan, /^```ruby(?: \[[^\]\n]*\])?\n(.*?)^```$/m).map do
      [Regexp.last_match.pre_match.count("\n") + 1, Regexp.last_match(1)]
    end
  end

  def test_every_operation_of_a_page_has_an_example
    operations = PAGES.grep(%r{/sdks/})
    refute_empty operations
    operations.each do |page|
      assert_equal File.read(page).scan(/^### Example Usage$/).size, self.class.examples_of(page).size
    end
  end

  # What the pages of the site show, each of which has one operation.
  def self.examples_of_site
    return [] unless Prism.there?

    JSON.parse(IO.popen([Prism.node, File.join(Prism::ROOT, 'docs/scripts/examples.ts'), 'ruby'], &:read))
  end

  def test_the_readme_begins_with_what_the_site_shows
    skip 'the site is read with Node: run npm install' unless Prism.there?
    assert_includes self.class.examples_of_site.map { |example| example['code'] },
                    self.class.examples_of(README).first.last
  end

  examples_of_site.each do |example|
    page, code = example.values_at('page', 'code')
    define_method("test_#{page}_runs") do
      output = Dir.mktmpdir { |folder| run_example(page, code, folder) }
      assert_match ANSWERED, output
    end
  end

  [*PAGES, *GUIDES, README].sort.each do |page|
    examples_of(page).each do |line, code|
      define_method("test_#{name_of(page)}:#{line}_runs") do
        output = Dir.mktmpdir { |folder| run_example(page, code, folder) }
        assert_match ANSWERED, output if page.include?('/sdks/')
      end
    end
  end

  # Other tests tell the same mock other things.
  def setup
    SignInMock.tell(reset: true) if Prism.there?
  end

  def test_the_program_with_a_key_of_the_device_asks_the_user_once_and_renews_its_tokens
    page = File.join(Prism::ROOT, 'docs/guides/device-keys.md')
    code = self.class.examples_of(page).first.last
    Dir.mktmpdir do |folder|
      first = run_example(page, code, folder)
      assert_includes first, "\nhttps://app.plex.tv/auth#?clientID="
      assert_match RENEWED, first
      second = run_example(page, code, folder)
      assert_match RENEWED, second
      refute_includes second, '/pins'
    end
  end

  def test_programs_that_keep_a_token_in_the_same_file_do_not_disturb_each_other
    page = File.join(Prism::ROOT, 'docs/guides/keep-a-token.md')
    code = self.class.examples_of(page).first.last
    Dir.mktmpdir do |folder|
      token = File.join(folder, 'movie-night.token')
      run_example(page, code, folder)
      File.open(token) do |first|
        Array.new(4) { Thread.new { run_example(page, code, folder) } }.each(&:join)
        # Replaced as a whole: nobody has written into it.
        refute_equal first.stat.ino, File.stat(token).ino
      end
      assert_equal 0o600, File.stat(token).mode & 0o777
      assert_match(/\A[\w-]+\.[\w-]+\.[\w-]{86}\z/, File.read(token))
      assert_equal %w[movie-night.key movie-night.token], Dir.children(folder).sort
    end
  end

  private

  # What it prints, and what was sent.
  def run_example(page, code, folder)
    skip "Prism is not installed: run npm install in #{Prism::ROOT}" unless Prism.there?
    environment = { 'MOCK_SERVER' => mock_of(page), 'PLEX_ACCESS_TOKEN' => 'token-of-the-environment' }
    network = File.expand_path('support/mock_network.rb', __dir__)
    library = File.expand_path('../lib', __dir__)
    command = [RbConfig.ruby, '-I', library, '-r', network, '-']
    output, status = Open3.capture2e(environment, *command, stdin_data: code, chdir: folder)
    assert status.success?, output
    output
  end

  def mock_of(page)
    orders = SIGNS_IN[self.class.name_of(page)] or return Prism.url
    SignInMock.tell(**orders)
    SignInMock.url
  end
end
