# frozen_string_literal: true

require_relative '../helper'

class ModelTest < Minitest::Test
  Types = PlexRubySDK::Runtime::Types

  class Leaf < PlexRubySDK::Runtime::Model
    field :on, 'isOn', type: Types::BOOLEAN
    field :kind, 'kind', required: true
  end

  class Tree < PlexRubySDK::Runtime::Model
    field :name, 'Name', required: true
    field :leaves, 'leaves', type: -> { Types.list(Leaf, single: true) }
    field :parent, 'parent', type: -> { Tree }
    field :by_name, 'byName', type: -> { Types.map(Tree) }
    field :pin, 'pin', secret: true
  end

  class Open < PlexRubySDK::Runtime::Model
    field :name, 'name'
    additional_properties(-> { Leaf })
  end

  module Status
    extend PlexRubySDK::Runtime::Enum

    ON = 'on'
    OFF = 'off'
  end

  WIRE = {
    'new' => [1], 'Name' => nil, 'leaves' => { 'isOn' => '1', 'kind' => 'leaf' },
    'parent' => { 'Name' => 'p', 'leaves' => [{ 'isOn' => false }] }, 'byName' => { 'a' => { 'Name' => 'b' } }
  }.freeze

  def test_how_deep_an_object_may_be_as_json
    deep = (1..511).reduce({}) { |parent, _| { 'parent' => parent } }
    assert_equal 512, Tree.decode(deep).to_json.count('{')
    assert_raises(JSON::NestingError) { Tree.decode('parent' => deep).to_json }
  end

  def test_reading_is_tolerant_and_loses_nothing
    tree = Tree.decode(WIRE)
    assert_nil tree.name
    assert_equal true, tree.leaves[0].on
    assert_equal false, tree.parent.leaves[0].on
    assert_equal 'b', tree.by_name['a'].name
    assert_equal({ 'new' => [1] }, tree.additional_properties)
    assert_equal [1], tree['new']
    assert_equal WIRE.merge('leaves' => [{ 'isOn' => true, 'kind' => 'leaf' }]), tree.to_h
    assert_equal WIRE.keys, tree.to_h.keys
    assert_equal JSON.generate(tree.to_h), JSON.generate(tree)
    ['x', 1, nil, true].each { |odd| assert_equal [odd], [Tree.decode(odd)] }
    assert_equal 'odd', Tree.decode({ 'parent' => 'odd' }).parent
  end

  def test_what_came_is_converted_when_it_is_read_and_once
    tree = Tree.decode({ 'Name' => 'n', 'leaves' => [{ 'isOn' => '1' }] })
    assert_same tree.leaves, tree.leaves
    assert_same tree.leaves, tree['leaves']
    assert_equal Tree.new(name: 'n', leaves: [Leaf.decode({ 'isOn' => true })]), tree
    assert_equal [tree.hash, tree], [tree.with(name: 'n').hash, tree.with(name: 'n')]
    open = Open.decode({ 'name' => 'n', 'more' => { 'isOn' => 1 } })
    assert_equal [true, true], [open['more'].on, open.additional_properties['more'].on]
    shared = Ractor.make_shareable(Tree.decode({ 'Name' => +'n', 'parent' => { 'leaves' => {} } }))
    assert_equal 1, shared.parent.leaves.size
  end

  def test_absent_is_not_nil
    absent = Tree.new(name: 'x')
    null = Tree.new(name: 'x', parent: nil)
    assert_equal({ 'Name' => 'x' }, absent.to_h)
    assert_equal({ 'Name' => 'x', 'parent' => nil }, null.to_h)
    assert_equal [false, true], [absent.key?('parent'), null.key?('parent')]
    refute_equal absent, null
  end

  def test_keywords_are_checked
    assert_match(/unknown keyword of .*Tree: nam\z/, assert_raises(ArgumentError) { Tree.new(nam: 1) }.message)
    assert_match(/missing keyword of .*Tree: name\z/, assert_raises(ArgumentError) { Tree.new }.message)
    assert_equal({ 'name' => 'x', 'y' => { 'kind' => 'leaf' } },
                 Open.new(name: 'x', additional_properties: { y: Leaf.new(kind: 'leaf') }).to_h)
  end

  def test_values
    one = Tree.new(name: 'x', leaves: [Leaf.new(kind: 'leaf')])
    assert_equal one, Tree.new(name: 'x', leaves: [Leaf.new(kind: 'leaf')])
    assert one.eql?(Marshal.load(Marshal.dump(one)))
    assert_equal 1, { one => 1, one.with(name: 'x') => 2 }.size
    assert_equal 'y', one.with(name: 'y').name
    assert one.frozen? && one.leaves && Marshal.load(Marshal.dump(one)).frozen?
    assert_raises(FrozenError) { one.instance_variable_set(:@x, 1) }
    refute_equal one, 1
  end

  def test_patterns
    case Tree.decode(WIRE)
    in { parent: { name: }, leaves: [{ on: true }], pin: nil } then assert_equal 'p', name
    end
    assert_equal %i[name leaves parent by_name pin], Tree.decode(WIRE).deconstruct_keys(nil).keys
  end

  def test_inspect_hides_secrets_and_what_is_not_declared
    tree = Tree.decode({ 'Name' => 'n', 'pin' => '1234', 'token' => 'hush' })
    assert_equal '#<ModelTest::Tree name="n" pin=[redacted] "token"=…>', tree.inspect
    assert_equal '#<ModelTest::Tree pin=nil>', Tree.decode({ 'pin' => nil }).inspect
  end

  def test_enums_are_values
    assert_equal %w[on off], Status.values
    assert Status.known?('on')
    refute Status.known?('new')
  end

  # Ruby keeps constants in no order: which one comes first depends on the names that it has met before.
  def test_values_are_in_the_order_of_the_api
    30.times do |round|
      enum = Module.new.extend(PlexRubySDK::Runtime::Enum)
      enum.module_eval((1..5).map { |value| "R#{round}_#{value} = #{value}\n" }.join, __FILE__, __LINE__)
      assert_equal [1, 2, 3, 4, 5], enum.values
    end
  end

  def test_hashes_stand_for_models
    secrets = []
    wire = Tree.encode({ name: 'x', leaves: { on: true, kind: 'leaf' }, pin: 'p', 'other' => Time.at(0).utc }, secrets)
    assert_equal({ 'Name' => 'x', 'leaves' => [{ 'isOn' => true, 'kind' => 'leaf' }], 'pin' => 'p',
                   'other' => '1970-01-01T00:00:00Z' }, wire)
    assert_equal ['p'], secrets
  end

  def test_unions
    union = Types.one_of do
      [[object('kind' => { 'type' => 'string', 'const' => 'leaf' }), Leaf],
       [object('Name' => { 'type' => 'string' }), Tree],
       [{ 'type' => 'array' }, Types.list(Tree)],
       [{ 'type' => 'string' }, Types::ANY]]
    end
    assert_instance_of Leaf, union.decode({ 'kind' => 'leaf' })
    assert_instance_of Tree, union.decode({ 'Name' => 'x', 'kind' => 'other' })
    assert_instance_of Tree, union.decode([{ 'Name' => 'x' }])[0]
    assert_equal({ 'odd' => 1 }, union.decode({ 'odd' => 1 }))
    assert_equal ['s', nil, 1], [union.decode('s'), union.decode(nil), union.decode(1)]
    assert_equal({ 'kind' => 'leaf', 'isOn' => true }, union.encode(Leaf.new(kind: 'leaf', on: true), []))
    tagged = Types.tagged('kind') { { 'leaf' => Leaf, '1' => Tree } }
    assert_instance_of Leaf, tagged.decode([{ 'kind' => 'leaf' }])[0]
    assert_instance_of Tree, tagged.decode({ 'kind' => 1 })
    assert_equal({ 'kind' => 'new' }, tagged.decode({ 'kind' => 'new' }))
    other = Types.tagged('kind', otherwise: -> { Leaf }) { { '1' => Tree } }
    assert_instance_of Leaf, other.decode({ 'kind' => 'new' })
    assert_instance_of Leaf, other.decode({})
    assert_instance_of Tree, other.decode({ 'kind' => '1' })
    assert_equal 'x', other.decode('x')
  end

  def test_a_hash_in_the_place_of_a_model_goes_by_either_names
    union = Types.one_of do
      [[object('Size' => { 'type' => 'integer' }), Leaf],
       [object('Name' => { 'type' => 'string' }).merge('names' => { 'Name' => 'name' }), Tree]]
    end
    assert_equal({ 'Name' => 'x' }, union.encode({ name: 'x' }, []))
    assert_equal({ 'Name' => 'x' }, union.encode({ 'Name' => 'x' }, []))
  end

  def test_booleans
    assert_equal [true, true, true, false, false, false, 2, nil],
                 Types::BOOLEAN.decode([1, '1', 'true', 0, '0', 'false', 2, nil])
  end

  private

  def object(properties)
    { 'type' => 'object', 'required' => properties.keys, 'properties' => properties }
  end
end
