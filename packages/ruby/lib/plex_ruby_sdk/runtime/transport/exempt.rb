# frozen_string_literal: true

require 'ipaddr'

module PlexRubySDK
  module Runtime
    # An entry of `NO_PROXY`: `*`, a host and what is below it, an address, or a range of addresses; each but the first
    # and the last with a port if need be.
    class Exempt
      # Whether a host is this machine.
      def self.local?(host)
        host = plain(host)
        host == 'localhost' || address(host)&.loopback? || false
      end

      # The address that a host is given as; nil for a name.
      def self.address(host)
        address = IPAddr.new(host)
        address.ipv4_mapped? ? address.native : address
      rescue IPAddr::Error
        nil
      end

      def self.plain(host) = host.downcase.delete_suffix('.')

      def initialize(entry)
        @all = entry == '*'
        @range = range(entry)
        return if @range

        host, port = entry.match(/\A(\[.+\]|[^:]*)(?::(\d+))?\z/)&.captures
        @port = port&.to_i
        @range = range(host.to_s.delete('[]'))
        @name = self.class.plain(host.to_s.delete_prefix('*').delete_prefix('.'))
      end

      def for?(host, port)
        return true if @all
        return false unless @port.nil? || @port == port

        host = self.class.plain(host)
        address = self.class.address(host)
        return !address.nil? && !@range.nil? && @range.include?(address) if address || @range

        !@name.empty? && ".#{host}".end_with?(".#{@name}")
      end

      private

      def range(text)
        IPAddr.new(text)
      rescue IPAddr::Error
        nil
      end
    end
  end
end
