using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

/// <summary>Calls over a connection that an earlier call has left open.</summary>
public sealed class KeptConnectionTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task ARequestThatTheServerGotIsNotSentAgainUnseen(string method)
    {
        await using var server = new Forgetful();
        var api = new TestApi { ServerURL = server.Url, Method = method, Retries = RetryOptions.None };

        await api.CallAsync();
        await api.FailAsync<ConnectionException>();

        Assert.Equal([$"{method} on 1", $"{method} on 1"], server.Requests);
    }

    [Fact]
    public async Task ACallIsSentOnANewConnectionWhereTheKeptOneHasEnded()
    {
        await using var server = new Forgetful(endsBetween: true);
        var api = new TestApi { ServerURL = server.Url, Method = "POST", Retries = RetryOptions.None };

        await api.CallAsync();
        await server.HasEnded;
        await api.CallAsync();

        Assert.Equal(["POST on 1", "POST on 2"], server.Requests);
    }

    /// <summary>Answers the first request of each connection, and closes it when it has got a second one, or before.</summary>
    private sealed class Forgetful : IAsyncDisposable
    {
        private readonly bool _endsBetween;
        private readonly TaskCompletionSource _hasEnded = new();
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _end = new();
        private readonly List<string> _requests = [];
        private readonly Task _loop;

        public Forgetful(bool endsBetween = false)
        {
            _endsBetween = endsBetween;
            _listener.Start();
            _loop = AcceptAsync();
        }

        public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

        /// <summary>That the first connection has.</summary>
        public Task HasEnded => _hasEnded.Task;

        public IReadOnlyList<string> Requests
        {
            get
            {
                lock (_requests)
                {
                    return [.. _requests];
                }
            }
        }

        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync();
            _listener.Stop();
            await _loop;
            _end.Dispose();
        }

        private async Task AcceptAsync()
        {
            try
            {
                for (var number = 1; ; number++)
                {
                    await ServeAsync(number);
                    _hasEnded.TrySetResult();
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException or InvalidOperationException)
            {
                // The test is over.
            }
        }

        private async Task ServeAsync(int number)
        {
            using var client = await _listener.AcceptTcpClientAsync(_end.Token);
            var stream = client.GetStream();
            await ReadAsync(stream, number);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"u8.ToArray(), _end.Token);
            if (!_endsBetween)
            {
                await ReadAsync(stream, number);
            }
        }

        private async Task ReadAsync(NetworkStream stream, int connection)
        {
            var head = "";
            var bytes = new byte[4096];
            while (!head.Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await stream.ReadAsync(bytes, _end.Token);
                if (read == 0)
                {
                    return;
                }

                head += Encoding.Latin1.GetString(bytes, 0, read);
            }

            lock (_requests)
            {
                _requests.Add($"{head.Split(' ')[0]} on {connection}");
            }
        }
    }
}
