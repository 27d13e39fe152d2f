# frozen_string_literal: true

# Answers a line of standard input with a line of standard output: see ../../README.md.

require 'json'
require 'pp' # rubocop:disable Lint/RedundantRequireStatement -- pretty_inspect does not load it
require 'stringio'
require_relative 'call'
require_relative 'outcome'
require_relative 'package'

def answer(question, package)
  shown = []
  printed = StringIO.new
  outcome = collecting(printed) { run(Call.new(question, package, shown), shown) }
  names = question['call'].slice('operation', 'repeats').transform_values { |name| snake(name) }
  names['method'] = names.delete('operation')
  { 'id' => question['id'], **names, **outcome, 'shown' => [*shown, printed.string] }
rescue StandardError => e
  { 'id' => question['id'], 'failure' => e.full_message(highlight: false), 'shown' => shown }
end

def run(call, shown)
  result, error = attempted(call)
  seen = [result, *causes(error), call.client].compact
  shown.concat(seen.flat_map { |value| [value.to_s, value.inspect, value.pretty_inspect] })
  return Outcome.of_result(result, call.header_names) if error.nil?

  shown << error.full_message(highlight: false)
  Outcome.of_error(error, call.error_header_names, call.package)
end

def attempted(call)
  [call.run, nil]
rescue Call::Impossible
  raise
rescue StandardError => e
  [nil, e]
end

def causes(error) = error.nil? ? [] : [error, *causes(error.cause)]

# What is printed goes to `stream`: standard output is for answers.
def collecting(stream)
  before = [$stdout, $stderr]
  $stdout = $stderr = stream
  yield
ensure
  $stdout, $stderr = before
end

package = Package.load(ARGV.fetch(0))
$stdout.sync = true
$stdin.each_line do |line|
  question = JSON.parse(line, max_nesting: false)
  $stdout.puts(JSON.generate(answer(question, package), max_nesting: false))
end
