# frozen_string_literal: true

# A server on a free port of this machine that treats each connection as a block says, and notes what it was sent.
class TestServer
  Received = Struct.new(:verb, :target, :headers, :body)

  REASONS = { 200 => 'OK' }.freeze

  attr_reader :requests, :port

  # The block gets a socket, the request, and the number of the request. With a context of OpenSSL, over TLS.
  def initialize(tls: nil, &treat)
    @tls = tls
    @treat = treat
    @requests = []
    @sockets = []
    @mutex = Mutex.new
    @server = TCPServer.new('127.0.0.1', 0)
    @port = @server.addr[1]
    @thread = Thread.new { accept }
  end

  def url = "#{@tls ? 'https' : 'http'}://127.0.0.1:#{port}"

  def connections = @sockets.size

  def stop
    @thread.kill
    @server.close
    @sockets.each { |socket| socket.close unless socket.closed? }
  end

  # Answers as HTTP says.
  def self.answer(socket, status: 200, headers: {}, body: '{}', type: 'application/json')
    head = { 'content-type' => type, 'content-length' => body.bytesize }.merge(headers).compact
    lines = head.map { |name, value| "#{name}: #{value}\r\n" }
    socket.write("HTTP/1.1 #{status} #{REASONS[status]}\r\n#{lines.join}\r\n", body)
  end

  # A server that answers every request with what the block gives, a Hash for {answer}.
  def self.answering(**given)
    new(**given) { |socket, request, number| answer(socket, **yield(request, number)) }
  end

  private

  def accept
    loop do
      socket = @server.accept
      @sockets << socket
      Thread.new { serve(socket) }.report_on_exception = false
    end
  end

  def serve(socket)
    socket = secured(socket) if @tls
    while (request = read(socket))
      number = @mutex.synchronize { @requests.push(request).size }
      @treat.call(socket, request, number)
    end
  rescue IOError, SystemCallError, OpenSSL::SSL::SSLError
    nil
  end

  def secured(socket)
    OpenSSL::SSL::SSLSocket.new(socket, @tls).tap do |tls|
      # What is written is sent at once.
      tls.sync = true
      tls.accept
    end
  end

  def read(socket)
    verb, target = socket.gets&.split
    return nil if verb.nil?

    headers = {}
    while (line = socket.gets("\r\n")&.chomp) && !line.empty?
      name, value = line.split(': ', 2)
      headers[name.downcase] = value
    end
    Received.new(verb, target, headers, socket.read(headers['content-length'].to_i))
  end
end
