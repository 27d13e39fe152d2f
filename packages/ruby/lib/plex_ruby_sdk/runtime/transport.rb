# frozen_string_literal: true

require_relative 'transport/connection'
require_relative 'transport/message'
require_relative 'transport/pool'
require_relative 'transport/watchdog'

module PlexRubySDK
  # Sends requests over kept-alive connections of `Net::HTTP`. Threads may share one.
  class Transport
    NETWORK_ERRORS = [SystemCallError, SocketError, IOError, Net::OpenTimeout, Net::ReadTimeout, Net::WriteTimeout,
                      Net::ProtocolError, Net::HTTPBadResponse, Net::HTTPHeaderSyntaxError, Zlib::Error].freeze
    private_constant :NETWORK_ERRORS

    # Whether an error comes from the network.
    def self.network_error?(error)
      NETWORK_ERRORS.any? { |type| error.is_a?(type) } || error.class.name.to_s.start_with?('OpenSSL::')
    end

    # The transport of clients that are not given another.
    def self.shared = @shared ||= new

    # The block gets every `Net::HTTP` before it connects: to set certificates, or how to verify them.
    # `proxy` is the URL of a proxy, false for none, nil for what the environment says: see {Runtime::ClientOptions}.
    # @raise [ArgumentError] where it is no proxy
    def initialize(proxy: nil, &configure)
      Runtime::Proxies.parse(proxy, 'proxy') if proxy
      @pool = Runtime::Pool.new(proxy, configure)
    end

    # Sends one request and gives its `Net::HTTPResponse`, body read.
    def call(request)
      origin, target = Runtime::Pool.split(request.url)
      connection = @pool.take(origin, request.deadline.at)
      request.secrets.concat(connection.secrets)
      request.cancellation&.listen(connection)
      response = connection.exchange(request, target)
    ensure
      request.cancellation&.ignore(connection)
      @pool.give_back(connection, !response.nil?) if connection
    end

    # Closes idle connections.
    def close = @pool.close

    def inspect = "#<#{self.class.name}>"
  end
end
