# frozen_string_literal: true

require 'json'

# What to do about something that is not installed, or why nothing can be done here: npm run setup has left that.
module Remedy
  REASONS = File.expand_path('../../../../scripts/.cache/setup.json', __dir__)

  # Why a test is skipped that needs it.
  def self.missing(what)
    reasons = File.exist?(REASONS) ? JSON.parse(File.read(REASONS)) : {}
    "#{what} is not installed: #{reasons.fetch('Ruby', 'npm run setup installs it where it can')}"
  end
end
