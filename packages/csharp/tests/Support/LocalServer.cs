using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.Tests.Support;

/// <summary>A request that a <see cref="LocalServer"/> got.</summary>
internal sealed record Received(int Number, string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);
}

/// <summary>A server on this machine that answers with the bytes it is told to; one request a connection.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<Received, Connection, Task> _handle;
    private readonly List<Received> _requests = [];
    private readonly Task _loop;

    public LocalServer(Func<Received, Connection, Task> handle)
    {
        _handle = handle;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public IReadOnlyList<Received> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>One that writes this text, whatever it is asked, and ends the connection.</summary>
    public static LocalServer Writing(string text) => new(async (_, connection) =>
    {
        await connection.WriteAsync(text);
        connection.End();
    });

    /// <summary>Answers every request alike.</summary>
    public static LocalServer Answering(int status, string body, params string[] headers) =>
        new((_, connection) => connection.SendAsync(status, body, headers));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _loop;
        _listener.Stop();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                open.Add(ServeAsync(client));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var connection = new Connection(client, _end.Token);
                await _handle(await ReadAsync(client.GetStream()), connection);
                await connection.ClosedAsync();
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<Received> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (!EndsHead(bytes))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
            {
                throw new IOException("no request");
            }

            bytes.Add(one[0]);
        }

        var lines = Encoding.Latin1.GetString([.. bytes]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines[1..])
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var body = new byte[headers.TryGetValue("content-length", out var length) ? int.Parse(length, System.Globalization.CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, _end.Token);
        var start = lines[0].Split(' ');
        lock (_requests)
        {
            var request = new Received(_requests.Count + 1, start[0], start[1], headers, body);
            _requests.Add(request);
            return request;
        }
    }

    private static bool EndsHead(List<byte> bytes) =>
        bytes.Count > 3 && bytes[^1] == '\n' && bytes[^2] == '\r' && bytes[^3] == '\n';
}

/// <summary>The server's side of a connection.</summary>
internal sealed class Connection(TcpClient client, CancellationToken end)
{
    public Task WriteAsync(string text) => WriteAsync(Encoding.Latin1.GetBytes(text));

    public Task WriteAsync(byte[] bytes) => client.GetStream().WriteAsync(bytes, end).AsTask();

    /// <summary>A whole response.</summary>
    public Task SendAsync(int status, string body, params string[] headers) => SendAsync(status, Encoding.UTF8.GetBytes(body), headers);

    public async Task SendAsync(int status, byte[] body, params string[] headers)
    {
        var type = Array.Exists(headers, static header => header.StartsWith("content-type", StringComparison.Ordinal)) ? "" : "content-type: application/json\r\n";
        var more = headers.Length == 0 ? "" : string.Join("\r\n", headers) + "\r\n";
        await WriteAsync($"HTTP/1.1 {status} X\r\n{type}{more}content-length: {body.Length}\r\nconnection: close\r\n\r\n");
        await WriteAsync(body);
        End();
    }

    /// <summary>Says that nothing follows.</summary>
    public void End() => client.Client.Shutdown(SocketShutdown.Send);

    /// <summary>Breaks the connection off.</summary>
    public void Reset()
    {
        client.Client.LingerState = new LingerOption(true, 0);
        client.Close();
    }

    /// <summary>Until the client has closed its side.</summary>
    public async Task ClosedAsync()
    {
        if (!client.Connected)
        {
            return;
        }

        var rest = new byte[1024];
        while (await client.GetStream().ReadAsync(rest, end) > 0)
        {
        }
    }
}
