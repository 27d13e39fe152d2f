# frozen_string_literal: true

require 'open3'
require 'tmpdir'
require_relative 'prism'

# The generator, and the package that it makes for another spec.
module Generator
  SPEC = File.join(Prism::ROOT, 'generator/test/kitchen-sink/openapi.yaml')
  COMMAND = File.join(Prism::ROOT, 'generator/bin/generate.mjs')

  # Whether what it needs is installed.
  def self.there? = File.directory?(File.join(Prism::ROOT, 'node_modules/yaml'))

  # The directory of the package, made once.
  def self.package
    @package ||= generate
  end

  def self.generate
    directory = Dir.mktmpdir('ruby-package')
    Minitest.after_run { FileUtils.remove_entry(directory) }
    output, status = Open3.capture2e(Prism.node, COMMAND, 'ruby', '--spec', SPEC, '--out', directory)
    raise output unless status.success?

    File.join(directory, 'packages/ruby')
  end
  private_class_method :generate
end
