# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # Through which proxy a request goes, by an option or by the environment; a request to this machine goes through
    # none.
    class Proxies
      # An invalid proxy. Its URL is not shown, since it may have a password.
      class Invalid < ArgumentError; end

      Proxy = Struct.new(:host, :port, :user, :password)

      FORM = 'http://[user:password@]host[:port]'
      URL = %r{\A(?:http://)?(?:([^/?#\s]*)@)?([\w.~-]+|\[[\h:.]+\])(?::(\d{1,5}))?/?\z}i
      private_constant :URL

      # The proxies of an option: false for none, a URL for that one, nil for those of the environment.
      def self.chosen(option, environment = ENV)
        return new({}) if option == false
        return new({ 'http' => [option, 'proxy'], 'https' => [option, 'proxy'] }) unless option.nil?

        said = %w[http https].to_h { |scheme| [scheme, variable("#{scheme}_proxy", environment)] }
        new(said.compact, variable('no_proxy', environment)&.first)
      end

      # @raise [Invalid] where a URL is that of no proxy
      def self.parse(url, source)
        login, host, port = URL.match(url.to_s)&.captures
        raise Invalid, "#{source} must be #{FORM}" if host.nil? || port.to_i > 65_535

        user, password = login&.split(':', 2)
        Proxy.new(host.delete('[]'), (port || 80).to_i, decoded(user), decoded(password))
      end

      # The value of a variable and its name; nil if it is not set.
      def self.variable(name, environment)
        names = [name, name.upcase]
        # A header of a request to a CGI program is a variable in capitals; Windows has no other letters.
        names = Gem.win_platform? ? [] : [name] if name == 'http_proxy' && environment['REQUEST_METHOD']
        found = names.find { |each| !environment[each].to_s.empty? }
        found && [environment[found], "the variable #{found}"]
      end

      # A percent sign that begins no escape stands for itself.
      def self.decoded(part) = part&.gsub(/(?:%\h\h)+/) { |escaped| URI.decode_www_form_component(escaped) }
      private_class_method :variable, :decoded

      # `said` has by scheme a URL and where that was said.
      def initialize(said, exempt = nil)
        @said = said
        @exempt = exempt.to_s.split(/[\s,]+/).reject(&:empty?).map { |entry| Exempt.new(entry) }
      end

      # The proxy for a `URI`; nil for none.
      # @raise [Invalid]
      def for(uri)
        url, source = @said[uri.scheme]
        return nil if url.nil? || Exempt.local?(uri.hostname)
        return nil if @exempt.any? { |exempt| exempt.for?(uri.hostname, uri.port) }

        self.class.parse(url, source)
      end

      def inspect = "#<#{self.class.name}>"
    end
  end
end
