# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Security
      # A secret of the client: given as an option, as something to call for every attempt, or by the environment.
      class Credential
        def initialize(option, variable)
          @option = option
          @variable = variable
        end

        def value(settings, attempt)
          given = settings[@option]
          given = ENV.fetch(@variable, nil) if given.nil?
          given = given.call if given.respond_to?(:call)
          raise Missing.new(@option, @variable) if given.nil? || given == ''

          attempt.secrets << given
          given
        end
      end
    end
  end
end
