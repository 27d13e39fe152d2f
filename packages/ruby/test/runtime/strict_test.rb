# frozen_string_literal: true

require_relative '../helper'

class StrictTest < Minitest::Test
  def issues(value, **schema)
    PlexRubySDK::Runtime::Strict.issues(value, schema).map { |issue| "#{issue.path} #{issue.message}" }
  end

  [
    [1, { type: 'integer' }, []],
    [1.0, { type: 'integer' }, []],
    [1.5, { type: 'integer' }, ['$ must be integer, is number']],
    ['x', { type: %w[integer null] }, ['$ must be integer or null, is string']],
    [nil, { type: %w[integer null] }, []],
    [[true, false, 0, 1, '0', '1', 'true', 'false'], { type: 'array', items: { type: 'boolean' } }, []],
    [2, { type: 'boolean' }, ['$ must be boolean, is number']],
    ['yes', { type: 'boolean' }, ['$ must be boolean, is string']],
    [nil, { type: 'boolean' }, ['$ must be boolean, is null']],
    ['b', { enum: ['a'] }, ['$ must be one of ["a"]']],
    [1, { const: 2 }, ['$ must be 2']],
    ['äö', { max_length: 1 }, ['$ must have at most 1 characters, has 2']],
    ["a\nb", { pattern: '^b$' }, ['$ must match ^b$']],
    ['b', { pattern: '^[^$]$' }, []],
    ['x', { pattern: '(' }, []],
    [JSON.parse('1e400'), { type: 'number', multiple_of: 0.5 }, ['$ must be a number within the range of a double']],
    [10**400, { type: 'integer', multiple_of: 2 }, []],
    ['a', { slow_pattern: '^a+$' }, ['$ must match ^a+$, which could not be decided in time']],
    [1, { slow_pattern: '^a+$' }, []],
    ['2021-02-29', { format: 'date' }, ['$ must be a date']],
    ['2020-02-29T23:59:60Z', { format: 'date-time' }, []],
    ['2020-02-30T00:00:00Z', { format: 'date-time' }, ['$ must be a date-time']],
    ['x', { format: 'uuid' }, ['$ must be a uuid']],
    ['x', { format: 'color' }, []],
    [2**31, { format: 'int32' }, ['$ must be an int32']],
    [0, { minimum: 1 }, ['$ must be at least 1']],
    [1, { exclusive_maximum: 1 }, ['$ must be less than 1']],
    [0.3, { multiple_of: 0.1 }, []],
    [7, { multiple_of: 5 }, ['$ must be a multiple of 5']],
    [[1, 1, 'x'], { type: 'array', items: { type: 'integer' }, unique_items: true, max_items: 2 },
     ['$ must have at most 2 items, has 3', '$ must not hold an item twice', '$[2] must be integer, is string']],
    [{ 'a b' => 1 }, { type: 'object', required: ['x'], properties: {}, additional_properties: { type: 'string' } },
     ['$.x is required, is missing', '$["a b"] must be string, is number']],
    [{ 'x' => 1 }, { any_of: [{ type: 'string' }, -> { { type: 'object', required: ['y'] } }] },
     ['$ must fit one of 2 variants, fits none', '$ must be string, is object']]
  ].each_with_index do |(value, schema, expected), index|
    define_method("test_#{index}") { assert_equal expected, issues(value, **schema) }
  end
end
