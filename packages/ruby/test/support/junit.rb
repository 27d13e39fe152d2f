# frozen_string_literal: true

require 'fileutils'
require 'minitest'

# Writes `reports/junit.xml`, from which `npm test` counts, with the reason of whatever was skipped.
class JUnitReport < Minitest::AbstractReporter
  FILE = File.expand_path('../../reports/junit.xml', __dir__)
  # What XML 1.0 cannot have, escaped or not.
  FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/

  def initialize(file = FILE)
    super()
    @file = file
    @results = []
  end

  # Called by threads, where tests run in some.
  def record(result) = synchronize { @results << result }

  def report
    FileUtils.mkdir_p(File.dirname(@file))
    File.write(@file, document)
  end

  private

  def document
    suites = @results.group_by(&:klass).map { |name, results| suite(name, results) }
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"minitest\">\n#{suites.join}</testsuites>\n"
  end

  def suite(name, results)
    cases = results.map { |result| test_case(result) }
    "  <testsuite#{attributes(name:, tests: results.size)}>\n#{cases.join}  </testsuite>\n"
  end

  def test_case(result)
    given = attributes(classname: result.klass, name: result.name, time: format('%.6f', result.time))
    outcomes = result.failures.map { |failure| outcome(failure) }
    "    <testcase#{given}>#{outcomes.join}</testcase>\n"
  end

  def outcome(failure)
    element = { Minitest::Skip => 'skipped', Minitest::UnexpectedError => 'error' }.fetch(failure.class, 'failure')
    "<#{element}#{attributes(message: failure.message)}/>"
  end

  def attributes(values) = values.map { |name, value| " #{name}=#{valid(value).encode(xml: :attr)}" }.join

  def valid(value)
    value.to_s.dup.force_encoding(Encoding::UTF_8).scrub.gsub(FORBIDDEN, "\uFFFD")
  end
end

module Minitest
  def self.plugin_junit_init(_options) = reporter << JUnitReport.new
end
Minitest.extensions << 'junit'
