# frozen_string_literal: true

require 'yaml'

# The client of an API, and how it spells the names of the spec.
class Package
  FOLDER = File.expand_path('../..', __dir__)
  APIS = {
    'conformance' => ["#{FOLDER}/generated/packages/ruby", "#{FOLDER}/openapi.yaml", :ConformanceRubySDK, :Conformance],
    'plex' => ["#{FOLDER}/../packages/ruby", "#{FOLDER}/../openapi.yaml", :PlexRubySDK, :PlexAPI]
  }.freeze

  # The module that has everything.
  attr_reader :root
  # The class that users construct.
  attr_reader :client

  def self.load(api)
    folder, spec, root, client = APIS.fetch(api)
    $LOAD_PATH << "#{folder}/lib"
    # A gem has one file to be required, which is called like the gem.
    require Dir.glob("#{folder}/lib/*.rb").fetch(0)
    new(Object.const_get(root), client, YAML.load_file(spec))
  end

  def initialize(root, client, spec)
    @root = root
    @client = root.const_get(client)
    @bodies = spec['paths'].each_value.flat_map(&:values).to_h { |one| [one['operationId'], body_schema(one)] }
  end

  # What the body of an operation is an object of; nil where it is of no class.
  def body_class(operation)
    name = @bodies[operation]
    return nil if name.nil?

    place = name.empty? ? root::Operations : root::Shared
    found = name.empty? ? "#{pascal(operation)}RequestBody" : name
    place.const_defined?(found) ? model(place.const_get(found)) : nil
  end

  def request_class(operation) = root::Operations.const_get("#{pascal(operation)}Request")

  def model(type) = type.is_a?(Class) && type < root::Runtime::Model ? type : nil

  private

  # The name of the schema, empty where it has none.
  def body_schema(operation)
    _, media = operation.is_a?(Hash) ? operation.dig('requestBody', 'content')&.first : nil
    media && media.dig('schema', '$ref').to_s.split('/').last.to_s
  end

  def pascal(name) = snake(name).split('_').map(&:capitalize).join
end

# `X-Tenant` is `x_tenant`.
def snake(name) = name.scan(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/).map(&:downcase).join('_')
