# frozen_string_literal: true

require_relative 'helper'
require_relative 'support/prism'
require 'open3'

# Every Ruby example of the pages, the guides and the README, run as printed against the mock server.
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

  def test_the_readme_begins_with_what_the_pages_show
    page = PAGES.grep(%r{/sdks/authentication/}).first
    assert_includes self.class.examples_of(page).map(&:last), self.class.examples_of(README).first.last
  end

  [*PAGES, *GUIDES, README].sort.each do |page|
    examples_of(page).each do |line, code|
      place = "#{page.delete_prefix("#{Prism::ROOT}/")}:#{line}"
      define_method("test_#{place}_runs") do
        output, status = run_example(code)
        assert status.success?, output
        assert_match ANSWERED, output if page.include?('/sdks/')
      end
    end
  end

  private

  def run_example(code)
    skip "Prism is not installed: run npm install in #{Prism::ROOT}" unless Prism.there?
    environment = { 'MOCK_SERVER' => Prism.url, 'PLEX_ACCESS_TOKEN' => 'token-of-the-environment' }
    network = File.expand_path('support/mock_network.rb', __dir__)
    library = File.expand_path('../lib', __dir__)
    Open3.capture2e(environment, RbConfig.ruby, '-I', library, '-r', network, '-', stdin_data: code)
  end
end
