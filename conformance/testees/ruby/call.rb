# frozen_string_literal: true

require 'logger'
require 'net/http'
require_relative 'device'
require_relative 'package'
require_relative 'values'

# Makes a client and calls a method of it, as a scenario says.
class Call
  # The package has no such method or class: that is for whoever wrote the scenario.
  class Impossible < StandardError; end

  MOST_ARGUMENTS = 4

  attr_reader :client, :package

  def initialize(question, package, shown)
    @settings = question['client']
    @asked = question['call']
    @package = package
    @shown = shown
  end

  # Of the headers that the operation's responses declare.
  def header_names = @asked['responseHeaders']

  def error_header_names = @asked['errorHeaders']

  def run
    environment = @settings.fetch('environment', {})
    environment.each { |name, value| ENV[name] = value }
    @client = package.client.new(**client_options)
    @device ? @device.run { call } : call
  ensure
    environment.each_key { |name| ENV.delete(name) }
  end

  private

  def call
    group = @client.public_send(snake(@asked['group']))
    method = group.method(snake(@asked['operation']))
    method.call(*arguments, **options_of(@asked['options']), **polling, **cancellation, &progress)
  rescue NameError => e
    raise Impossible, e.message
  end

  def arguments
    given = @asked['parameters'].map { |name| [name, Values.plain(@asked['arguments'][name])] }
    given << ['request body', body] if @asked['hasBody']
    if given.size > MOST_ARGUMENTS
      named = given.to_h.compact.transform_keys { |name| snake(name).to_sym }
      return [package.request_class(@asked['operation']).new(**named)]
    end
    given.map(&:last).reverse.drop_while(&:nil?).reverse
  end

  def body = Values.to_model(@asked['body'], package.body_class(@asked['operation']), package)

  def client_options
    settings = @settings.except('environment', 'credentials', 'parameters', 'serverVariables', 'log')
    named = @settings.fetch('parameters', {}).merge(@settings.fetch('serverVariables', {}))
    options = symbols(named)
    options[:hooks] = package.root::DebugLogger.new(logger) if @settings['log']
    options.merge!(options_of(settings))
    credentials = @settings.fetch('credentials', {}).transform_values { |value| credential(value, options) }
    options.merge(symbols(credentials))
  end

  def symbols(named) = named.transform_keys { |name| snake(name).to_sym }

  def logger
    lines = @shown
    Logger.new(IO::NULL, formatter: ->(_, _, _, line) { lines << line })
  end

  # Milliseconds are seconds in Ruby.
  def options_of(options)
    options.to_h do |name, value|
      value = options_of(value) if name == 'retries' && value
      name.end_with?('Ms') ? [snake(name.delete_suffix('Ms')).to_sym, value / 1000.0] : [snake(name).to_sym, value]
    end
  end

  def polling
    asked = @asked.fetch('polling', {}).except('stopAfter')
    asked.empty? ? {} : { polling: options_of(asked) }
  end

  # So many results are enough.
  def progress
    left = @asked.dig('polling', 'stopAfter')
    left && ->(_) { (left -= 1).positive? }
  end

  # A secret, or a function that gives one after the other, or that raises, or a key of the device.
  def credential(value, options)
    return value unless value.is_a?(Hash)
    return device(value['$device'], options) if value.key?('$device')
    return -> { raise value['$throws'] } if value.key?('$throws')

    value.key?('$each') ? -> { value['$each'].shift } : value.transform_keys(&:to_sym)
  end

  def device(asked, options)
    @device = Device.new(asked, @asked, options[:x_plex_client_identifier]) do |more|
      package.client.new(**options, **more)
    end
    @device.credential
  end

  def cancellation
    asked = @asked['cancel']
    return {} if asked.nil?

    cancellation = package.root::Cancellation.new
    if asked == 'before' then cancellation.cancel
    else
      Thread.new do
        Net::HTTP.get(URI(asked['after']))
        cancellation.cancel
      end
    end
    { cancellation: }
  end
end
