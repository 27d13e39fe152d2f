using System;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class FaultTests
{
    private const string Head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

    private static TestApi Once(LocalServer server) => new() { ServerURL = server.Url, Retries = RetryOptions.None };

    [Fact]
    public async Task NobodyListens()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();

        var error = await new TestApi { ServerURL = url }.FailAsync<ConnectionException>();

        Assert.StartsWith($"getThing: no response from GET {url}/thing: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(("get-thing", "GET", $"{url}/thing"), (error.Operation, error.Method, error.Url));
    }

    [Fact]
    public async Task AResetBeforeTheResponseThenFine()
    {
        await using var server = new LocalServer((request, connection) =>
        {
            if (request.Number == 3)
            {
                return connection.SendAsync(200, """{"size":7}""");
            }

            connection.Reset();
            return Task.CompletedTask;
        });

        Assert.Equal(7, (await new TestApi { ServerURL = server.Url }.CallAsync()).Thing?.Size);
    }

    [Theory]
    [InlineData("content-length: 20\r\n\r\n{\"a\":1}")]
    [InlineData("transfer-encoding: chunked\r\n\r\n20\r\n{\"a\":1}")]
    [InlineData("transfer-encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n")]
    [InlineData("transfer-encoding: chunked\r\n\r\nzz\r\n{\"a\":1}\r\n0\r\n\r\n")]
    [InlineData("transfer-encoding: chunked\r\n\r\n7\r\n{\"a\":1}tail\r\n0\r\n\r\n")]
    [InlineData("content-encoding: gzip\r\ncontent-length: 7\r\n\r\n{\"a\":1}")]
    public async Task TheConnectionBreaksWithinTheBody(string rest)
    {
        await using var server = LocalServer.Writing(Head + rest);

        var error = await Once(server).FailAsync<ConnectionException>();

        Assert.StartsWith($"getThing: the connection broke within the body from GET {server.Url}/thing: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("HTTP/1.1 two hundred\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nno colon\r\n\r\n")]
    [InlineData("")]
    public async Task WhatIsNotHttp(string text)
    {
        await using var server = LocalServer.Writing(text);

        await Once(server).FailAsync<ConnectionException>();
    }

    [Fact]
    public async Task AHeaderOf64Kilobytes()
    {
        await using var server = LocalServer.Writing($"{Head}x-long: {new string('a', 65536)}\r\ncontent-length: 2\r\n\r\n{{}}");

        var response = await Once(server).CallAsync();

        Assert.Equal(65536, response.RawResponse.Headers.GetValues("x-long").Single().Length);
    }

    [Fact]
    public async Task HeadersWithoutEndAreNotReadForEver()
    {
        await using var server = new LocalServer(async (_, connection) =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\n");
            for (var number = 0; ; number++)
            {
                await connection.WriteAsync($"x-{number}: {new string('x', 1000)}\r\n");
            }
        });

        var error = await new TestApi { ServerURL = server.Url }.FailAsync<ConnectionException>();

        Assert.Contains("131072", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }
}
