# frozen_string_literal: true

require_relative 'support/junit'

Dir["#{__dir__}/**/*_test.rb"].each { |file| require file }
