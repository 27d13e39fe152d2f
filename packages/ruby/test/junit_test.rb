# frozen_string_literal: true

require_relative 'helper'
require_relative 'support/junit'
require 'tmpdir'

class JUnitTest < Minitest::Test
  # What the report is about: not run with the others.
  class Examples < Minitest::Test
    def self.runnable_methods = []

    define_method("test_a <b> & \"c\" \u0001") { assert true }
    def test_fails = flunk('why <not>')
    def test_raises = raise(ArgumentError, "x\0y\xFF")
    def test_skipped = skip('there is no "x" here')
  end

  def test_every_outcome_has_its_element_and_its_reason
    report = report_of(Examples.instance_methods.grep(/\Atest_/).sort.map { |name| Examples.new(name).run })
    assert_includes report, '<testsuite name="JUnitTest::Examples" tests="4">'
    assert_match(/name="test_a &lt;b&gt; &amp; &quot;c&quot; \uFFFD" time="0\.\d+"><.testcase>$/, report)
    assert_includes report, '<failure message="why &lt;not&gt;"/></testcase>'
    assert_match(/<error message="ArgumentError: x\uFFFDy\uFFFD\n/, report)
    assert_includes report, '<skipped message="there is no &quot;x&quot; here"/></testcase>'
    assert report.valid_encoding?
  end

  private

  def report_of(results)
    Dir.mktmpdir do |directory|
      report = JUnitReport.new(File.join(directory, 'reports/junit.xml'))
      results.each { |result| report.record(result) }
      report.report
      File.read(File.join(directory, 'reports/junit.xml'), encoding: 'UTF-8')
    end
  end
end
