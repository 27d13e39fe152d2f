# frozen_string_literal: true

# Time limits without a bet on how fast the machine is.
module Patience
  LONGEST = 120

  # Tries with limits that double until the block of {expected} is content; gives what the last one came to.
  def patiently(first, expected)
    limit = first
    limit *= 2 until expected.call(result = yield(limit)) || limit > LONGEST
    result
  end
end
