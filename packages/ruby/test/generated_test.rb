# frozen_string_literal: true

require 'open3'
require_relative 'helper'
require_relative 'support/remedy'

class GeneratedTest < Minitest::Test
  include PlexRubySDK

  def test_every_constant_of_the_index_is_there
    namespaces = [Calls, Errors, Groups, Operations, Schemas, Shared]
    constants = namespaces.flat_map { |namespace| namespace.constants.map { |name| namespace.const_get(name) } }
    assert_operator constants.size, :>, 80
    assert_equal PlexRubySDK::PlexAPI.superclass, Runtime::Client
    assert_match(/\A\d+\.\d+\.\d+/, VERSION)
  end

  def test_a_group_is_made_once_also_of_a_frozen_client
    client = PlexRubySDK::PlexAPI.new.freeze
    assert_instance_of Groups::Pins, client.pins
    assert_same client.pins, client.pins
  end

  # What a program prints that has loaded nothing else before.
  def printed_by(program)
    library = File.expand_path('../lib', __dir__)
    output, = Open3.capture2e(RbConfig.ruby, '-w', '-I', library, '-r', 'plex_ruby_sdk', '-e', program)
    output
  end

  def test_a_client_loads_no_group_schema_or_union_before_one_is_needed
    program = <<~RUBY
      PlexRubySDK::PlexAPI.new(access_token: 'token').pins
      print $LOADED_FEATURES.grep(%r{generated/(?!client|index|version)|ipaddr|types/one_of}).map { File.basename(_1) }
    RUBY
    assert_equal '["pins.rb"]', printed_by(program)
  end

  def test_a_call_is_refused_in_the_same_way_before_a_transport_of_the_gem_is_loaded
    output = printed_by(<<~RUBY)
      begin
        PlexRubySDK::PlexAPI.new(transport: ->(_) {}, server_url: 'ftp://host').authentication.get_transient_token('a', 'b')
      rescue StandardError => e
        print e.class
      end
    RUBY
    assert_equal 'PlexRubySDK::Errors::InvalidRequestError', output
  end

  def test_a_model_is_json_before_there_is_a_client
    output = printed_by("print PlexRubySDK::Shared::Pin.new(id: 1, code: 'x').to_json")
    assert_equal '{"id":1,"code":"x"}', output
  end

  def test_the_gem_has_its_files
    specification = Gem::Specification.load(File.expand_path('../plex_ruby_sdk.gemspec', __dir__))
    assert_equal VERSION, specification.version.to_s
    %w[lib/plex_ruby_sdk.rb lib/plex_ruby_sdk/generated/index.rb lib/plex_ruby_sdk/runtime/client.rb
       sig/generated/client.rbs README.md LICENSE].each { |file| assert_includes specification.files, file }
    refute(specification.files.any? { |file| file.start_with?('test/') })
  end

  def test_signatures_speak_of_what_there_is
    require 'rbs'
    loader = RBS::EnvironmentLoader.new
    loader.add(path: Pathname(File.expand_path('../sig', __dir__)))
    missing = RBS::Environment.from_loader(loader).resolve_type_names.class_decls.flat_map do |name, entry|
      name.to_s.start_with?('::PlexRubySDK') ? missing_methods(Object.const_get(name.to_s), entry) : []
    end
    assert_empty missing
  rescue LoadError
    skip Remedy.missing('the gem rbs')
  end

  private

  def missing_methods(owner, entry)
    members = entry.decls.flat_map { |each| each.decl.members }.grep(RBS::AST::Members::MethodDefinition)
    members.reject { |member| defined_in?(owner, member) }.map { |member| "#{owner}: #{member.kind} #{member.name}" }
  end

  def defined_in?(owner, member)
    return owner.respond_to?(member.name, true) if member.kind == :singleton

    owner.method_defined?(member.name) || owner.private_method_defined?(member.name)
  end
end
