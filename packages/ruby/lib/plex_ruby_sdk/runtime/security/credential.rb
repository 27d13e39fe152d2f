# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    module Security
      # A secret of the client: given as an option, as something to call for every attempt, or by the environment.
      #
      # What is called may have a method `refused(error, secret)` too, which is called when the server responds with
      # a 4xx status to a request with this secret, at most once for a call. A true value sends the request again,
      # whatever its method, with what is given then. The caller gets an error that it raises.
      class Credential
        def initialize(option, variable)
          @option = option
          @variable = variable
        end

        def value(settings, attempt)
          given = settings[@option]
          given = ENV.fetch(@variable, nil) if given.nil?
          source = given
          given = given.call if given.respond_to?(:call)
          raise Missing.new(@option, @variable) if given.nil? || given == ''

          attempt.secrets << given
          attempt.renewable << [source, given] if source.respond_to?(:refused)
          given
        end
      end
    end
  end
end
