# frozen_string_literal: true

require 'json'

manifest = JSON.parse(File.read(File.join(__dir__, 'package.json')))
version = File.read(File.join(__dir__, 'lib/plex_ruby_sdk/generated/version.rb'))[/VERSION = '(.*)'/, 1]

Gem::Specification.new do |spec|
  spec.name = manifest.fetch('gem')
  spec.version = version
  spec.summary = manifest.fetch('description')
  spec.authors = manifest.fetch('authors')
  spec.email = manifest['email']
  spec.homepage = manifest['homepage']
  spec.licenses = [manifest['license']].compact
  spec.required_ruby_version = '>= 3.1'
  spec.files = Dir['lib/**/*.rb', 'lib/*/made-from.json', 'sig/**/*.rbs', 'README.md', 'LICENSE*', base: __dir__]
  spec.require_paths = ['lib']
  spec.metadata['rubygems_mfa_required'] = 'true'
  spec.metadata.update(manifest.fetch('metadata', {}))
end
