# frozen_string_literal: true

# `ruby measure.rb TASK`: makes the calls that the task, a JSON object, wants, and prints as JSON what they took.

require 'json'

# Microseconds that a call takes, and those of processor time.
def burst(call, count)
  clocks = [Process::CLOCK_MONOTONIC, Process::CLOCK_PROCESS_CPUTIME_ID]
  before = clocks.map { |clock| Process.clock_gettime(clock) }
  count.times { call.call }
  clocks.zip(before).map { |clock, start| (Process.clock_gettime(clock) - start) * 1e6 / count }
end

# KiB, where the system tells.
def peak_memory
  status = '/proc/self/status'
  File.read(status)[/VmHWM:\s*(\d+)/, 1]&.to_i if File.exist?(status)
end

task = JSON.parse(ARGV.fetch(0))
calls = task.fetch('clients').map do |client|
  require_relative client
  send("connect_#{client}", task.fetch('server'))
end
answers = calls.map(&:call)
rounds = Array.new(task.fetch('rounds')) do |number|
  # Each round begins with another one.
  order = calls.each_index.to_a.rotate(number)
  taken = order.to_h { |index| [index, burst(calls[index], task.fetch('calls'))] }
  calls.each_index.map { |index| taken.fetch(index) }
end
puts JSON.generate({ answers:, rounds:, memory: peak_memory })
