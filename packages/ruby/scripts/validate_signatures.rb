# frozen_string_literal: true

# Checks the signatures with the gem that comes with Ruby, whose command is not installed everywhere.
require 'rbs'
require 'rbs/cli'

signatures = File.expand_path('../sig', __dir__)
RBS::CLI.new(stdout: $stdout, stderr: $stderr).run(['-I', signatures, 'validate', '--silent'])
puts "#{Dir["#{signatures}/**/*.rbs"].size} files of signatures are valid"
