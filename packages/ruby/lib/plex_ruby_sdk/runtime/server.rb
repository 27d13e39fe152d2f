# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # The URL of a server, whose variables are options of the client.
    class Server
      # `variables` has an option and a default for each name in braces.
      def initialize(template, variables = {})
        @template = template
        @variables = variables
      end

      def url(settings)
        return @template if @variables.empty?

        @template.gsub(/\{([^{}]*)\}/) do |whole|
          option, default = @variables[Regexp.last_match(1)]
          option ? (settings[option] || default).to_s : whole
        end
      end
    end
  end
end
