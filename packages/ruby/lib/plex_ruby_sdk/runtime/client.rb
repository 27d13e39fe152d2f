# frozen_string_literal: true

require_relative 'amounts'
require_relative 'request'
require_relative 'attempt'
require_relative 'preparation'
require_relative 'exchange'

module PlexRubySDK
  module Runtime
    # The state that all operations of an API share: its servers, and the settings of a client. Threads may share one.
    class Client
      # What all operations of an API have in common: its servers, a Proc from settings to headers of client-level
      # parameters, and name and version of the gem, such as `example-sdk/1.2.3`.
      Definition = Struct.new(:servers, :headers, :user_agent, keyword_init: true)

      attr_reader :definition

      # `settings` are those of the API: credentials, client-level parameters, server variables.
      def initialize(definition, settings, **options)
        @definition = definition
        @settings = Concealed.new(settings.compact.freeze)
        @headers = Concealed.new((definition.headers&.call(self.settings) || {}).compact.freeze)
        options = ClientOptions.new(**options)
        Amounts.check_options(options)
        check_retries(options.retries)
        options.transport = transport_of(options)
        @options = Concealed.new(options.freeze)
        # Those of the API, each made when it is needed first, also of a client that is frozen.
        @groups = {}
        @prepared = Concealed.new({})
      end

      def settings = @settings.value

      def options = @options.value

      # Headers of client-level parameters.
      # @private
      def headers = @headers.value

      # What requests have in common, once it is made.
      # @private
      def prepared = @prepared.value

      # Sets credentials, in place of earlier ones.
      def config_security(security)
        @settings = Concealed.new(settings.merge(security.deconstruct_keys(nil).compact).freeze)
        self
      end

      # Calls an operation: sends its request, again if need be, and gives its result. The block gives the {Parts}.
      def call(operation, options, &build)
        options = CallOptions.new(**options)
        Amounts.check_options(options)
        check_retries(options.retries)
        attempt = Attempt.new(operation, 0, self, options)
        # An open file can be read only once, and is sent with every attempt.
        parts = nil
        renewed = false
        build_once = build && -> { parts ||= build.call }
        until (result = Exchange.new(attempt).run(build_once))
          renewed = Recovery.new(attempt).recover(renewed)
          attempt = Attempt.new(operation, attempt.request.attempt + 1, self, options)
        end
        result
      end

      # Calls the hooks.
      def notify(event, *arguments)
        hooks = options.hooks
        return if hooks.nil?

        (hooks.is_a?(Array) ? hooks : [hooks]).each do |hook|
          hook.public_send(event, *arguments) if hook.respond_to?(event)
        end
      end

      # Credentials are not shown.
      def inspect = "#<#{self.class.name}>"

      private

      def transport_of(options)
        proxy = options.proxy
        return options.transport || Transport.shared if proxy.nil?
        raise ArgumentError, 'give either proxy or transport, which has its own proxies' if options.transport

        # The proxy keeps the password; no second copy is needed.
        options.proxy = nil
        Transport.new(proxy:)
      end

      def check_retries(retries)
        return unless retries

        unknown = retries.keys - RETRIES.keys
        return Amounts.check(retries.except(:all_methods)) if unknown.empty?

        raise ArgumentError, "there is no #{unknown.first} in retries; #{meant(unknown.first, RETRIES.keys)}"
      end

      # Ruby's own checker can be switched off.
      def meant(name, known)
        nearest = DidYouMean::SpellChecker.new(dictionary: known).correct(name).first if defined?(DidYouMean)
        nearest ? "did you mean #{nearest}?" : "there are #{known.join(', ')}"
      end
    end
  end
end
