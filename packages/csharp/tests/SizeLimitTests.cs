using System;
using System.Linq;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class SizeLimitTests
{
    private const string Head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

    private static TestApi Once(LocalServer server) => new() { ServerURL = server.Url, Retries = RetryOptions.None };

    [Fact]
    public async Task ABodyWithoutEndIsReadUpToTheLimit()
    {
        await using var server = new LocalServer(async (_, connection) =>
        {
            await connection.WriteAsync(Head + "\r\n");
            while (true)
            {
                await connection.WriteAsync(new string(' ', 4096));
            }
        });

        var error = await Once(server).FailAsync<ResponseTooLargeException>(options: new RequestOptions { MaxResponseBytes = 100_000 });

        Assert.Equal(100_000, error.MaxResponseBytes);
        Assert.Equal($"getThing: too long a body from GET {server.Url}/thing: it has more than 100000 bytes; raise maxResponseBytes if that is right", error.Message);
    }

    [Fact]
    public async Task ABodyThatSaysHowLongItIsIsNotReadAtAll()
    {
        await using var server = LocalServer.Writing(Head + "content-length: 99999999999\r\n\r\n{");

        await Once(server).FailAsync<ResponseTooLargeException>();
    }

    [Fact]
    public async Task ALongErrorIsNoLess()
    {
        await using var server = LocalServer.Answering(500, new string(' ', 2000));

        await new TestApi { ServerURL = server.Url, MaxResponseBytes = 1000 }.FailAsync<ResponseTooLargeException>();

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public async Task TheLimitItselfIsAllowed(int limit, bool isAllowed)
    {
        await using var server = LocalServer.Answering(200, """{"size":1}""");
        var api = new TestApi { ServerURL = server.Url, MaxResponseBytes = limit };

        if (isAllowed)
        {
            Assert.Equal(1, (await api.CallAsync()).Thing?.Size);
        }
        else
        {
            await api.FailAsync<ResponseTooLargeException>();
        }
    }

    [Fact]
    public async Task TheAnswerToHeadHasNoBodyHoweverLongItSaysItIs()
    {
        await using var server = LocalServer.Writing("HTTP/1.1 204 X\r\ncontent-length: 99999999999\r\n\r\n");

        Assert.Equal(204, (await new TestApi { ServerURL = server.Url, Method = "HEAD" }.CallAsync()).StatusCode);
    }

    [Fact]
    public async Task ALargeBodyIsWhole()
    {
        var body = """{"authToken":"{}"}""".Replace("{}", new string('x', 5_000_000), StringComparison.Ordinal);
        await using var server = LocalServer.Answering(200, body);

        Assert.Equal(5_000_000, (await new TestApi { ServerURL = server.Url }.CallAsync()).Thing?.AuthToken?.Length);
    }
}
